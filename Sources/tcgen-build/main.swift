print("tcgen-build")
