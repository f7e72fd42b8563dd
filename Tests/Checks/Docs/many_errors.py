"""Prints the spec of a service with 600 error codes."""

FAMILIES = ("FailedOperation", "InvalidParameterValue", "ResourceNotFound")

print("Service: many\nVersion: 2024-01-01\nerrors:")
for number in range(600):
    print(f"  {FAMILIES[number // 200]}.CodeNumber{number}OfTheService:")
    print(f"    meaning: The thing with the number {number} is in a state in which nothing can be done with it.")
    print("    advice: Wait until it is in another state, which an action of the service tells you, and call again.")
print("---\nAction: Find\nsummary: Finds it.")
