// The form of a request: a field for each member, with its name, its text and its problem.
const ExplorerFields = (() => {
  const { members: membersOf, text: typeText } = ExplorerTypes;
  const { button } = ExplorerControls;
  let count = 0;

  // Returns the map with a member set or left out. Members that are described come in the order of the description.
  function place(map, name, value, members) {
    if (value === undefined || map.has(name)) {
      if (value === undefined) map.delete(name);
      else map.set(name, value);
      return;
    }
    const order = new Map(members.map((member, at) => [member.name, at]));
    const later = [...map].filter(([other]) => (order.get(other) ?? -1) > order.get(name));
    for (const [other] of later) map.delete(other);
    map.set(name, value);
    for (const [other, inner] of later) map.set(other, inner);
  }

  // The slot of a member in an object, which itself has a slot. An object that becomes empty is left out.
  function memberSlot(outer, member, members) {
    return {
      path: [...outer.path, member.name],
      get: () => outer.get()?.get(member.name),
      set(value) {
        const map = outer.get() ?? new Map();
        if (value === undefined && !map.has(member.name)) return;
        place(map, member.name, value, members);
        outer.set(map.size === 0 && value === undefined && outer.canBeLeftOut ? undefined : map);
      },
      canBeLeftOut: true,
    };
  }

  // Fills a box with the fields of an object.
  function fill(box, members, slot, anchor, context) {
    const rest = [];
    const isLong = slot.path.length === 0 && members.length > 6;
    const grouped = slot.path.length === 0 ? groups(context) : new Map();
    for (const member of members) {
      const group = grouped.get(member.name);
      if (group?.box) continue;
      if (!group) {
        const element = field(member, memberSlot(slot, member, members), anchor, context);
        if (isLong && !member.required && !slot.get()?.has(member.name)) rest.push(element);
        box.append(element);
        continue;
      }
      group.box = make("fieldset", { class: "group" }, make("legend", {}, context.texts[group.kind]));
      for (const own of members.filter(({ name }) => grouped.get(name) === group)) {
        group.box.append(field(own, memberSlot(slot, own, members), anchor, context));
      }
      box.append(group.box);
    }
    for (const element of rest) element.classList.add("extra");
    appendOthers(box, members, slot, context);
    return rest.length;
  }

  // The first rule about a parameter determines its group, as in the table of the page.
  function groups({ form }) {
    const owners = new Map();
    for (const rule of form.require ?? []) {
      const [[kind, names]] = Object.entries(rule);
      const group = { kind };
      if (names.every((name) => !owners.has(name))) for (const name of names) owners.set(name, group);
    }
    return owners;
  }

  // Members that are not described are there, too: as JSON.
  function appendOthers(box, members, slot, context) {
    const names = [...slot.get()?.keys() ?? []].filter((name) => !members.some((member) => member.name === name));
    if (names.length === 0) return;
    const group = make("fieldset", { class: "group others" }, make("legend", {}, context.texts.others), make("p", { class: "quiet" }, context.texts.othersAbout));
    for (const name of names) group.append(field({ name, type: "Any" }, memberSlot(slot, { name }, members), "", context));
    box.append(group);
  }

  // Returns the field of a member. `anchor` is that of the table with its row, such as `input`.
  function field(member, slot, anchor, context) {
    const { texts, form } = context;
    count += 1;
    const names = { id: `explorer-${count}`, label: `explorer-${count}.label`, problem: `explorer-${count}.problem` };
    const row = anchor ? document.getElementById(`${anchor}.${member.name}`) : null;
    const element = make("div", { class: "field" });
    const problem = make("p", { class: "problem", id: names.problem, hidden: "" });
    const own = { ...context, member, meaning: (of, value) => meaning(row, value) };
    const inner = make("div", { class: "control" });
    const label = make("label", { id: names.label, class: "name" }, ...breakable(member.name));
    const watched = { ...slot, set(value) {
      slot.set(value);
      element.classList.toggle("given", slot.get() !== undefined);
      context.changed(slot.path);
    } };
    function build() {
      inner.replaceChildren(ExplorerControls.control(member.type, member, watched, names, own));
      if (inner.querySelector(`#${names.id}`)?.matches("input, textarea, select")) label.htmlFor = names.id;
      else label.removeAttribute("for");
      element.classList.toggle("given", slot.get() !== undefined);
    }
    const head = make("div", { class: "field-head" }, label, make("span", { class: "kind" }, typeText(member.type, form)));
    if (member.required) head.append(make("span", { class: "need" }, texts.required));
    if (member.sensitive) head.append(make("span", { class: "badge", title: texts.sensitiveAbout }, texts.sensitive));
    if (member.deprecated) head.append(make("span", { class: "badge warn" }, texts.deprecated));
    if (member.default) head.append(make("span", { class: "quiet" }, texts.default(member.default)));
    element.append(head, inner, problem);
    if (row) head.append(aboutButton(element, row, member, texts));
    head.append(button("clear", "×", () => {
      watched.set(undefined);
      build();
      inner.querySelector("input, textarea, button, summary")?.focus();
    }, { "aria-label": texts.clear(member.name), title: texts.clear(member.name) }));
    build();
    context.fields.set(JSON.stringify(slot.path), { element, problem, row, build });
    return element;
  }

  // The text of a known value, from the row of the page.
  function meaning(row, value) {
    const term = [...row?.querySelectorAll(".values dt") ?? []].find((term) => term.firstElementChild.textContent === value);
    return term?.nextElementSibling.textContent.trim();
  }

  function aboutButton(element, row, member, texts) {
    let about = null;
    return button("about-button", "?", (own) => {
      if (!about) {
        about = make("div", { class: "about" });
        for (const child of row.querySelector(".about").children) if (!child.matches(".inner")) about.append(child.cloneNode(true));
        element.querySelector(".field-head").after(about);
      } else {
        about.hidden = !about.hidden;
      }
      own.setAttribute("aria-expanded", String(!about.hidden));
    }, { "aria-expanded": "false", "aria-label": texts.about(member.name) });
  }

  // The control of an object: its fields, in place. They are built when it is first opened.
  function nested(type, member, slot, names, context) {
    const { form, texts } = context;
    const { name } = form.types[type];
    const box = make("div", { class: "nested" });
    const members = membersOf(type, form);
    const title = make("summary", {}, `${name} · ${texts.members(members.length)}`);
    const fold = make("details", { class: "fold", "aria-labelledby": names.label }, title, box);
    let isBuilt = false;
    const build = () => {
      if (isBuilt) return;
      isBuilt = true;
      const own = { ...slot, canBeLeftOut: !slot.isElement && !member.required };
      fill(box, members, own, `type-${name}`, context);
    };
    fold.addEventListener("toggle", () => { if (fold.open) build(); });
    if (slot.get()?.size > 0 || slot.isElement) {
      build();
      fold.open = true;
    }
    return fold;
  }

  return { fill, field, nested, place };
})();

// The control of a list: a row for each element.
const ExplorerLists = (() => {
  function list(type, member, slot, names, context) {
    const { texts } = context;
    const box = make("div", { class: "list", role: "group", "aria-labelledby": names.label, "aria-describedby": names.problem });
    const adder = ExplorerControls.button("small", `+ ${texts.add}`, () => {
      slot.set([...slot.get() ?? [], ExplorerTypes.first(type, member)]);
      show();
      box.querySelector(".element:nth-last-child(2) :is(input, textarea, summary, button)")?.focus();
    }, { id: names.id });
    function show() {
      const values = slot.get() ?? [];
      box.replaceChildren(...values.map((value, at) => row(at)), adder);
    }
    function move(at, to) {
      const values = [...slot.get()];
      const [value] = values.splice(at, 1);
      if (to !== null) values.splice(to, 0, value);
      slot.set(values.length > 0 || slot.isElement || member.required ? values : undefined);
      show();
      (box.children[Math.max(0, to ?? at - 1)]?.querySelector(".up, button") ?? adder).focus();
    }
    const small = (kind, label, sign, action) => ExplorerControls.button(kind, sign, action, { "aria-label": label, title: label });
    function row(at) {
      const own = {
        path: [...slot.path, at], isElement: true, get: () => slot.get()?.[at],
        set(value) {
          const values = [...slot.get()];
          values[at] = value;
          slot.set(values);
        },
      };
      const id = `${names.id}.${at}`;
      const label = make("span", { class: "hidden", id: `${id}.label` }, `${member.name} ${texts.element(at + 1)}`);
      const inner = ExplorerControls.control(type, member, own, { ...names, id, label: `${id}.label` }, context);
      const buttons = [small("clear", texts.remove(at + 1), "×", () => move(at, null))];
      if (at > 0) buttons.unshift(small("up", texts.up(at + 1), "↑", () => move(at, at - 1)));
      return make("div", { class: "element" }, label, make("div", { class: "control" }, inner), ...buttons);
    }
    show();
    return box;
  }

  return { list };
})();
