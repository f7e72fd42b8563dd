package import APIModel
