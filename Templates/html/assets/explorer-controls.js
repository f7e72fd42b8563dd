// The controls with which a value of a type is filled in. Each is built for a slot: { path, get(), set(value), isElement }, where
// undefined stands for a member that is not sent.
const ExplorerControls = (() => {
  const { isA, isFile, isNumber, isBytes, isNumeric, known, read } = ExplorerTypes;
  // More known values than this are a list.
  const mostSegments = 4;
  // Characters that a field for text would change without being asked.
  const odd = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cs}]/u;
  const isPlain = (text) => !odd.test(text.replaceAll("\n", ""));

  // Returns whether the control of a type can show a value, and change nothing else of it.
  function fits(value, type, member, form) {
    if (isA(type, "Array")) return Array.isArray(value);
    if (isA(type, "JSON")) {
      if (typeof value !== "string") return false;
      try { return fits(ExplorerJSON.parse(value), type[1], member, form); } catch { return false; }
    }
    if (typeof type === "number") return value instanceof Map;
    if (type === "Boolean") return typeof value === "boolean";
    if (isNumeric(type)) return isNumber(value) && (!isChoice(member) || known(member).includes(value.number));
    if (isBytes(type) && isFile(value)) return true;
    if (typeof value !== "string") return false;
    if (type === "date" || type === "datetime") return ExplorerChecks.isTime(value, type);
    return isChoice(member) ? known(member).includes(value) : isPlain(value);
  }
  const isChoice = (member) => member.values && member.values.length <= mostSegments;

  // Returns the control of a value. `names` has the ids of the control, of its label and of its problem.
  function control(type, member, slot, names, context) {
    const value = slot.get();
    if (value !== undefined && !fits(value, type, member, context.form)) return raw(slot, names, context);
    if (isA(type, "JSON")) return control(type[1], member, jsonSlot(slot), names, context);
    if (isA(type, "Array")) return ExplorerLists.list(type[1], member, slot, names, context);
    if (typeof type === "number") return ExplorerFields.nested(type, member, slot, names, context);
    if (type === "Any") return raw(slot, names, context);
    if (type === "Boolean") return segments(slot, names, [[true, "true"], [false, "false"]], context);
    if (isChoice(member)) return segments(slot, names, known(member).map((text) => [read(text, type), text]), context);
    if (isBytes(type)) return ExplorerDrop.drop(type, member, slot, names, context);
    if (isNumeric(type)) return number(type, member, slot, names, context);
    if (type === "date" || type === "datetime") return calendar(type, slot, names);
    return text(type, member, slot, names, context);
  }

  // The value inside a JSON text.
  function jsonSlot(outer) {
    let inner = outer.get();
    if (inner !== undefined) inner = ExplorerJSON.parse(inner);
    const compact = (value) => (value === undefined ? undefined : ExplorerJSON.compact(value));
    let last = compact(inner);
    return {
      ...outer, get: () => inner,
      set(value) {
        inner = value;
        // As long as the value is the same, its text stays as it was written.
        if (compact(value) === last) return;
        last = compact(value);
        outer.set(last);
      },
    };
  }

  function button(kind, content, action, more = {}) {
    const element = make("button", { type: "button", class: kind, ...more }, content);
    if (action) element.addEventListener("click", () => action(element));
    return element;
  }

  function attributes(names, more = {}) {
    return { id: names.id, "aria-labelledby": names.label, "aria-describedby": names.problem, autocomplete: "off", spellcheck: "false", ...more };
  }

  // A text of one line or several. An empty field is a member that is not sent, unless it is an element of a list.
  function text(type, member, slot, names, context) {
    const given = slot.get();
    const shown = attributes(names, { rows: "1", placeholder: given === "" ? "\"\"" : ExplorerChecks.times[type]?.[1] ?? "" });
    if (member.format === "url") shown.inputmode = "url";
    const field = make("textarea", shown);
    field.value = given ?? "";
    field.addEventListener("input", () => slot.set(field.value === "" && !slot.isElement ? undefined : read(field.value, type)));
    if (!member.values) return field;
    const input = make("input", { ...shown, list: names.id + ".values", type: "text" });
    input.value = field.value;
    input.addEventListener("input", () => slot.set(input.value === "" && !slot.isElement ? undefined : read(input.value, type)));
    const list = make("datalist", { id: names.id + ".values" });
    for (const value of known(member)) list.append(make("option", { value, label: context.meaning(member, value) ?? value }));
    return make("div", {}, input, list);
  }

  function number(type, member, slot, names, context) {
    const isWhole = type !== "Float";
    const field = make("input", attributes(names, { type: "text", inputmode: isWhole ? "numeric" : "decimal" }));
    const show = (value) => { field.value = value?.number ?? value ?? ""; };
    show(slot.get());
    field.addEventListener("input", () => {
      const typed = field.value.trim();
      slot.set(typed === "" && !slot.isElement ? undefined : read(typed, type));
    });
    if (!isWhole) return field;
    const step = (by) => {
      const typed = field.value.trim();
      let next = /^-?\d+$/.test(typed) ? BigInt(typed) + by : BigInt(/^-?\d+$/.test(member.minimum) ? member.minimum : 0);
      for (const [bound, isBeyond] of [[member.minimum, (one, other) => one < other], [member.maximum, (one, other) => one > other]]) {
        if (/^-?\d+$/.test(bound) && isBeyond(next, BigInt(bound))) next = BigInt(bound);
      }
      slot.set({ number: String(next) });
      show(slot.get());
    };
    field.addEventListener("keydown", (event) => {
      const by = { ArrowUp: 1n, ArrowDown: -1n }[event.key];
      if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      step(by);
    });
    const stepper = (label, sign, by) => button("step", sign, () => step(by), { "aria-label": label, tabindex: "-1" });
    return make("div", { class: "number" }, stepper(context.texts.less, "−", -1n), field, stepper(context.texts.greater, "+", 1n));
  }

  function calendar(type, slot, names) {
    const isDate = type === "date";
    const field = make("input", attributes(names, isDate ? { type: "date", max: "9999-12-31" } : { type: "datetime-local", step: "1", max: "9999-12-31T23:59:59" }));
    field.value = (slot.get() ?? "").replace(" ", "T");
    field.addEventListener("input", () => {
      let typed = field.value.replace("T", " ");
      if (!isDate && /^.{10} \d\d:\d\d$/.test(typed)) typed += ":00";
      slot.set(typed === "" && !slot.isElement ? undefined : typed);
    });
    return field;
  }

  // A choice among a few values. All are in sight, and arrows lead from one to the next.
  function segments(slot, names, values, context) {
    const { texts, member } = context;
    const group = make("div", { class: "segments", role: "radiogroup", "aria-labelledby": names.label, "aria-describedby": names.problem });
    const meaning = make("p", { class: "meaning" });
    const options = slot.isElement ? values : [[undefined, "—"], ...values];
    const same = (one, other) => one === other || (isNumber(one) && isNumber(other) && one.number === other.number);
    const explain = () => {
      const [, chosen] = values.find(([value]) => same(value, slot.get())) ?? [];
      meaning.textContent = (chosen !== undefined && context.meaning(member, chosen)) || "";
    };
    for (const [value, label] of options) {
      const radio = make("input", { type: "radio", name: names.id });
      if (value === undefined) radio.setAttribute("aria-label", texts.unset);
      radio.checked = same(value, slot.get());
      radio.addEventListener("change", () => { slot.set(value); explain(); });
      group.append(make("label", {}, radio, make("span", {}, label)));
    }
    explain();
    return make("div", {}, group, meaning);
  }

  // Any value as JSON: for types that allow anything, and for what does not have its type.
  function raw(slot, names, context) {
    const field = make("textarea", attributes(names, { rows: "1", class: "raw", placeholder: "JSON" }));
    const problem = make("p", { class: "problem", role: "alert", hidden: "" });
    const given = slot.get();
    if (given !== undefined) field.value = ExplorerJSON.line(given);
    field.addEventListener("input", () => {
      problem.hidden = true;
      if (field.value.trim() === "" && !slot.isElement) return slot.set(undefined);
      try {
        slot.set(ExplorerJSON.parse(field.value));
      } catch (error) {
        problem.textContent = context.texts.syntax[error.kind];
        problem.hidden = false;
      }
    });
    return make("div", {}, field, problem);
  }

  return { control, button, attributes };
})();
