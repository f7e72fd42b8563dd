addIndex({folder:"bookshop",title:["Bookshop",""],permission:"bookshop",
sections:[["Actions","接口"]],
actions:[
["SearchBooks","",0,"Finds books for BorrowBook.","找书。"],
["Search","",0,"Finds papers.",""],
["BorrowBook","",0,"Lends a book.",""],
["ReturnBook","",0,"Takes a book back.",""]
]});
