"""Lists that come in pages, and jobs that end after a while, in every form that the cloud has.

The parameter `Plan` of a request says how long the list is, how many items the server puts into a page at most, and in
which way it misbehaves: `count=250,most=100,mode=ignores`. A job's plan is its statuses: `WAIT,RUN,DONE`.
"""

import json
import threading

from loopback import respond, serve

lock = threading.Lock()
jobs = {}
numbers = {}
asked = {}


def answer(connection, **members):
    respond(connection, json.dumps({"Response": {**members, "RequestId": "request-1"}}).encode())


def refuse(connection, code):
    answer(connection, Error={"Code": code, "Message": "Refused."})


class List:
    def __init__(self, plan):
        parts = dict(part.split("=") for part in plan.split(","))
        self.count, self.most = int(parts["count"]), int(parts.get("most", 100))
        self.mode = parts.get("mode", "")

    def page(self, start, size):
        """Returns the numbers of the items of a page."""
        if self.mode == "ignores":
            start = 0
        if self.mode == "last" and start >= self.count:
            start = max(self.count - min(size, self.most), 0)
        return list(range(start, min(start + min(size, self.most), self.remaining(start))))

    def remaining(self, start):
        """Returns the length of the list when it is asked for items from `start` on: some may have gone meanwhile."""
        return self.count - 30 if self.mode == "goes" and start > 0 else self.count

    def total(self, start):
        return {"shrinks": self.count - start, "zero": 0, "goes": self.remaining(start)}.get(self.mode, self.count)


def list_books(connection, plan, body):
    items = List(plan)
    start = body.get("Offset", 0)
    page = items.page(start, body.get("Limit", 20))
    members = {} if items.mode == "none" else {"TotalCount": items.total(start)}
    answer(connection, BookSet=[{"Title": f"{n}"} for n in page], **members)


def list_books_of_a_shelf(connection, plan, body):
    items = List(plan)
    if not isinstance(body["Offset"], str) or not isinstance(body["Limit"], str):
        return refuse(connection, "InvalidParameter")
    start = int(body["Offset"])
    page = items.page(start, int(body["Limit"]))
    answer(connection, Result={
        "Books": [{"Title": f"{n}"} for n in page], "Total": items.total(start), "Last": start + len(page) >= items.count})


def list_items(connection, plan, body):
    items = List(plan)
    size = body.get("PageSize", 20)
    if body["Page"] < 1:
        return refuse(connection, "InvalidParameter")
    answer(connection, Data=[{"Title": f"{n}"} for n in items.page((body["Page"] - 1) * min(size, items.most), size)])


def list_items_from_zero(connection, plan, body):
    items = List(plan)
    start = body["PageNumber"] * items.most
    answer(connection, Default=[{"Title": f"{n}"} for n in items.page(start, items.most)], Count=items.total(start))


def list_words(connection, plan, body):
    items = List(plan)
    start = int(body.get("Self", "t0")[1:])
    page = items.page(start, body.get("MaxResults", 10))
    if items.mode == "gaps" and start % 2 == 0:
        return answer(connection, Words=[], NextToken=f"t{start + 1}")
    if items.mode == "endless":
        return answer(connection, Words=[], NextToken=f"t{start + 1}")
    after = start + len(page)
    token = f"t{after}" if after < items.count else {"absent": None, "null": None}.get(items.mode, "")
    if items.mode == "repeats":
        token = "t10"
    members = {} if items.mode == "absent" and token is None else {"NextToken": token}
    answer(connection, Words=[f"{n}" for n in page], **members)


def list_rows(connection, plan, body):
    items = List(plan)
    start = body.get("Cursor", 0)
    page = items.page(start, items.most)
    after = start + len(page)
    answer(connection, Rows=[[n] for n in page], Cursor=after, ListOver=after >= items.count)


def list_titles(connection, plan, body):
    items = List(plan)
    start = body.get("Offset", 0)
    page = items.page(start, items.most)
    more = True if items.mode == "always" else start + len(page) < items.count
    answer(connection, Titles=[json.dumps({"Title": f"{n}"}) for n in page], HasMore=more)


def status(id):
    with lock:
        number = asked[id] = asked.get(id, 0) + 1
        plan = jobs[id].split(",")
        return plan[min(number, len(plan)) - 1], number


def submit_print(connection, plan, body):
    with lock:
        jobs[plan] = plan.split(":")[1]
    answer(connection, JobId=plan)


def describe_print(connection, plan, body):
    value, number = status(body["JobId"])
    if value == "ERROR":
        return refuse(connection, "FailedOperation")
    answer(connection, Pages=number, **({} if value == "NONE" else {"Status": value}))


def start_copy(connection, plan, body):
    with lock:
        id = numbers.setdefault(plan, len(numbers) + 1)
        jobs[id] = plan.split(":")[1]
    answer(connection, **({} if plan.endswith(":") else {"Data": {"TaskId": id}}))


def describe_copy(connection, plan, body):
    value, _ = status(body["Id"])
    answer(connection, Data={"TaskId": body["Id"], "State": int(value)})


actions = {
    "ListBooks": list_books, "ListBooksOfAShelf": list_books_of_a_shelf, "ListItems": list_items,
    "ListItemsFromZero": list_items_from_zero, "ListWords": list_words, "ListRows": list_rows,
    "ListTitles": list_titles, "SubmitPrint": submit_print, "DescribePrint": describe_print, "StartCopy": start_copy,
    "DescribeCopy": describe_copy,
}


def handle(connection, request):
    body = json.loads(request.body)
    return actions[request.headers["x-tc-action"]](connection, body.get("Plan", ""), body)


serve(handle)
