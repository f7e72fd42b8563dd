print("tcgen")
