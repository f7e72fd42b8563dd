addMembers({folder:"bookshop",
actions:[
[["Words",0],["Books",1]],
[[],["Count",3]],
[["Id",4,"Way",5,"Days",6],["Due",7]],
[["Id",8],[]]
],
objects:[
["Book","SearchBooks",["Id",2]]
],
texts:[
"Likewise in Search.","",
"Each for BorrowBook (see ReturnBook).","",
"For BorrowBook.","",
"How many.","",
"From SearchBooks.","",
"How to get it.","",
"How long.","",
"Ignored by ReturnBook.","",
"The one given to BorrowBook.",""
]});
