// Made by Scripts/embed.sh from specs/. Do not edit.
// swift-format-ignore-file

/// The files of `specs/ocr`, each named by its path.
package enum EmbeddedOCR {
package static let `AdvertiseOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  AdvertiseTextDetection:
    description: One line of text that was found on an advertisement.
    zh: {description: 广告图上的一行文字。}
    members:
      DetectedText: {type: String, required: true, description: The text of the line., zh: {description: 该行的文字。}}
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence in the line.
        zh: {description: 该行的置信度。}
      Polygon:
        type: Array of Coord
        required: true
        description: The four corners of the line, in pixels.
        zh: {description: 该行的四角坐标，单位为像素。}
      AdvancedInfo:
        type: JSON of TextAdvancedInfo
        required: true
        description: Paragraph of the line. In Tencent's sample every line has the number 0.
        zh: {description: 该行所在的段落。腾讯云示例中，每行的段落号都是 0。}
  ImageSize:
    description: Size of the picture.
    zh: {description: 图片尺寸。}
    members:
      Width: {type: Integer, nullable: true, description: 'Width, in pixels.', zh: {description: 宽度，单位为像素。}}
      Height: {type: Integer, nullable: true, description: 'Height, in pixels.', zh: {description: 高度，单位为像素。}}
---
Action: AdvertiseOCR
Version: 2018-11-19
group: general
title: Advertisement OCR
summary: Reads the text on advertisements and pictures of goods.
description: |
  Finds the lines of text in advertising pictures, such as the pictures of an online shop, and returns the text,
  confidence and corners of each line, and the size of the picture. It reads Chinese and English, horizontal, vertical
  and slanted text, also in pictures that lie on their side or upside down.

  Use it for text in many fonts and directions over a picture; GeneralBasicOCR is for ordinary pages and signs. Unlike
  that of GeneralBasicOCR, the response has neither an angle nor a language, and PDF files are not read.
keywords: [ad, poster, banner, billboard]
zh:
  title: 广告文字识别
  summary: 读取广告图、商品图上的文字。
  description: |
    逐行给出文字、置信度和四角坐标，另附图片宽高。中文、英文都读，横写、竖写、斜着写都行，画面侧放或倒置也不要紧。

    字体和方向变化多、文字压在画面上的宣传图用它；普通文档和招牌用 GeneralBasicOCR。与后者不同，响应里没有转角和语种，
    也不能读 PDF。
  keywords: [海报, 宣传单, 横幅, 电商图片]
rateLimit: 20
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture. PNG, JPG or BMP.
    zh: {description: 图片，支持 PNG、JPG、BMP。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of AdvertiseTextDetection
    required: true
    description: The lines of text. Unlike other actions, this one has no position in the upright picture.
    zh: {description: 各行文字。与其他接口不同，这里不提供图片转正后的位置。}
  ImageSize:
    type: ImageSize
    required: true
    description: Size of the picture.
    zh: {description: 图片尺寸。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.EngineRecognizeTimeout
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A picture of goods from an online shop
    zh: {title: 网店的商品图}
    request:
      ImageUrl: https://example.com/advert.jpg
    response:
      TextDetections:
        - DetectedText: 山野红茶
          Confidence: 100
          Polygon: [{X: 180, Y: 60}, {X: 620, Y: 60}, {X: 620, Y: 170}, {X: 180, Y: 170}]
          AdvancedInfo: '{"Parag":{"ParagNo":0}}'
        - DetectedText: New harvest
          Confidence: 99
          Polygon: [{X: 260, Y: 200}, {X: 540, Y: 200}, {X: 540, Y: 240}, {X: 260, Y: 240}]
          AdvancedInfo: '{"Parag":{"ParagNo":0}}'
      ImageSize: {Width: 800, Height: 800}
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `ArithmeticOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextArithmetic:
    description: One sum that was found and marked.
    zh: {description: 一道已判对错的算式。}
    members:
      DetectedText:
        type: String
        required: true
        description: The sum as written, with its answer.
        zh: {description: 写出来的整道算式，含学生的答案。}
      Result:
        type: Boolean
        required: true
        description: True if the sum is right. False if it is wrong, and also if it cannot be solved.
        zh: {description: 算式是否正确。算错时为 false，无法计算时也为 false。}
      Confidence:
        type: Integer
        required: true
        description: Reserved; 0 in Tencent's sample.
        zh: {description: 保留字段，腾讯云示例中为 0。}
      Polygon:
        type: Array of Coord
        required: true
        nullable: true
        description: Reserved; an empty list, or four corners of -1. Use ItemCoord.
        zh: {description: 保留字段，为空列表，或四个坐标均为 -1 的角。请读取 ItemCoord。}
      AdvancedInfo: {type: String, required: true, description: Reserved; empty., zh: {description: 保留字段，为空。}}
      ItemCoord:
        type: ItemCoord
        required: true
        description: Position of the sum after the picture was turned upright.
        zh: {description: 图片转正后算式的位置。}
      ExpressionType:
        type: String
        required: true
        enum:
          1: A sum with plus, minus, times or divided by.
          2: The same with a given result and an unknown number.
          3: A comparison of which number is larger.
          4: An estimate.
          5: A division with a remainder.
          6: A sum of fractions.
          7: A conversion between units.
          8: An addition or subtraction in columns.
          9: A multiplication or division in columns.
          10: A sum solved step by step.
          11: An equation to solve.
        description: Kind of sum, a number sent as text.
        zh:
          description: 题型，以字符串形式给出的数字。
          enum:
            1: 加、减、乘、除运算题。
            2: 同上，但给出结果，求其中一个数。
            3: 比较大小。
            4: 估算。
            5: 带余数的除法。
            6: 分数运算。
            7: 单位换算。
            8: 竖式加减法。
            9: 竖式乘除法。
            10: 脱式计算。
            11: 解方程。
      Answer:
        type: String
        required: true
        description: |
          The sum with the right answer if `Result` is false; empty if it is true. Also empty for wrong sums with
          several relations (`1<10<7`), without any (`frac(1,2)+frac(2,3)`), and between units (`1元=100角`).
        zh:
          description: |
            `Result` 为 false 时，给出带正确答案的算式；为 true 时为空。算错的题若含多个关系符（`1<10<7`）、不含关系符
            （`frac(1,2)+frac(2,3)`）或是单位换算（`1元=100角`），也为空。
---
Action: ArithmeticOCR
Version: 2018-11-19
group: education
title: Arithmetic Homework OCR
summary: Reads the sums of a pupil's homework and marks them.
description: |
  Finds the sums on a page of homework, solves them, and says for each whether the pupil's answer is right and what the
  right answer is. It knows eleven kinds: plain sums, fractions, units, sums in columns, equations and others. Two
  parameters show the layout of sums in columns.

  QuestionOCR reads whole exercises with words and figures but does not mark them.
keywords: [homework, maths, math, calculation, equation, grading]
zh:
  title: 算式识别
  summary: 识别作业里的算式并逐题判对错。
  description: |
    找出页面上的每道算式并验算，指出学生写得对不对、正确答案是什么。共十一种题型，从普通四则、分数、换算单位，到列竖式、
    解方程。另有两个参数，用来展示竖式的细节。

    想读带文字和插图的整道题，用 QuestionOCR，不过它不判分。
  keywords: [口算, 数学题, 计算题, 批改作业, 小学数学]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    description: The picture or PDF. PNG or JPG, not GIF; PDF files if EnablePdfRecognize is on.
    zh:
      description: 图片或 PDF。支持 PNG、JPG，不支持 GIF；PDF 须打开 EnablePdfRecognize。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  SupportHorizontalImage:
    type: Boolean
    default: true
    description: Detects a picture that lies on its side. `Angle` then says how it lies.
    zh: {description: 是否检测侧放的图片，侧放的方向见 `Angle`。}
  RejectNonArithmeticPic:
    type: Boolean
    default: false
    description: Refuses pictures that plainly hold no sums, such as a landscape or a person.
    zh: {description: 是否拒绝明显没有算式的图片，例如风景照、人像。}
  EnableDispRelatedVertical:
    type: Boolean
    default: false
    description: Writes out a sum in columns that belongs to another sum.
    zh: {description: 是否列出从属于另一道算式的竖式。}
  EnableDispMidResult:
    type: Boolean
    default: false
    description: Shows the intermediate results and layout characters of sums in columns.
    zh: {description: 是否给出竖式的中间结果和排版字符。}
  EnablePdfRecognize:
    type: Boolean
    default: true
    description: Turns on reading of PDF files.
    zh: {description: 是否按 PDF 读取。}
  PdfPageIndex:
    type: Integer
    default: 0
    description: Page of the PDF to read. Counted from 0, unlike in the other actions.
    zh: {description: 要读取的 PDF 页码。从 0 开始，与其他接口不同。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextArithmetic
    required: true
    description: The sums.
    zh: {description: 各道算式。}
  Angle:
    type: Float
    required: true
    description: 'Angle of a picture that lies on its side, in degrees: 90 or 270. An upright picture can have 0.'
    zh: {description: 侧放的图片转过的角度，90 或 270，单位为度。正放的图片可能为 0。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: One sum right, one wrong
    zh: {title: 一道算对，一道算错}
    request:
      ImageUrl: https://example.com/homework.jpg
      RejectNonArithmeticPic: true
    response:
      TextDetections:
        - DetectedText: 12*3=36
          Result: true
          Confidence: 0
          Polygon: [{X: -1, Y: -1}, {X: -1, Y: -1}, {X: -1, Y: -1}, {X: -1, Y: -1}]
          AdvancedInfo: ''
          ItemCoord: {X: 90, Y: 110, Width: 120, Height: 28}
          ExpressionType: '1'
          Answer: ''
        - DetectedText: 45-18=37
          Result: false
          Confidence: 0
          Polygon: [{X: -1, Y: -1}, {X: -1, Y: -1}, {X: -1, Y: -1}, {X: -1, Y: -1}]
          AdvancedInfo: ''
          ItemCoord: {X: 90, Y: 160, Width: 130, Height: 28}
          ExpressionType: '1'
          Answer: 45-18=27
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `BankCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: BankCardOCR
Version: 2018-11-19
group: cards
title: Bank Card OCR
summary: Reads a bank card of mainland China.
description: |
  Reads number, bank, kind, name and expiry of cards of the main banks, from either side, in any orientation, upright
  designs included, and returns, on request, the straightened card and the strip with the number as pictures.
  Screenshots of electronic cards are read too. On request it warns of photocopies, pictures of a screen and covered
  edges, and scores sharpness.

  It reads what is printed; it does not check whether the account exists.
keywords: [credit card, debit card, card number]
zh:
  title: 银行卡识别
  summary: 识别中国大陆银行卡。
  description: |
    正反面、横竖版、任意角度都可以，读出卡号、发卡行、卡种、卡名和有效期；也能处理电子卡的截图。
    可选返回摆正后的整卡图、卡号条图和清晰度评分，并提示复印、翻拍、边缘遮挡。

    只读卡面上印的内容，不验证账户是否存在。
  keywords: [信用卡, 借记卡, 储蓄卡, 卡号]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture. PNG, JPG or BMP. The card should fill two thirds of the picture.
    zh: {description: 图片，支持 PNG、JPG、BMP。银行卡应占画面的三分之二。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。文件放在腾讯云存储中最稳妥。
  RetBorderCutImage:
    type: Boolean
    default: false
    description: Returns the straightened card as a picture.
    zh: {description: 是否返回摆正后的整卡图。}
  RetCardNoImage:
    type: Boolean
    default: false
    description: Returns the strip with the number as a picture.
    zh: {description: 是否返回卡号条图。}
  EnableCopyCheck:
    type: Boolean
    default: false
    description: Turns on warnings of photocopies.
    zh: {description: 是否提示复印。}
  EnableReshootCheck:
    type: Boolean
    default: false
    description: Turns on warnings of a picture taken from a screen.
    zh: {description: 是否提示翻拍屏幕。}
  EnableBorderCheck:
    type: Boolean
    default: false
    description: Turns on warnings of covered edges.
    zh: {description: 是否提示边缘遮挡。}
  EnableQualityValue:
    type: Boolean
    default: false
    description: Scores the sharpness of the picture.
    zh: {description: 是否给出图片的清晰度评分。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  CardNo:
    type: String
    required: true
    sensitive: true
    description: The number, digits only.
    zh: {description: 卡号，只含数字。}
  BankInfo:
    type: String
    required: true
    description: Name of the bank, which can be followed by an eight-digit code in brackets.
    zh: {description: 发卡行名称，后面的括号内可能带八位代码。}
  ValidDate:
    type: String
    required: true
    sensitive: true
    description: Last month of validity as `05/2031`.
    zh: {description: 有效期的截止月份，格式为 `05/2031`。}
  CardType:
    type: String
    required: true
    description: Kind of account, in Chinese, such as debit or credit.
    zh: {description: 卡种，中文，例如借记卡、贷记卡。}
  CardName:
    type: String
    required: true
    description: Name of the card product.
    zh: {description: 卡产品的名称。}
  BorderCutImage:
    type: Base64
    required: true
    nullable: true
    sensitive: true
    description: The straightened card. Null unless RetBorderCutImage is on.
    zh: {description: 摆正后的整卡图。未打开 RetBorderCutImage 时为 null。}
  CardNoImage:
    type: Base64
    required: true
    nullable: true
    sensitive: true
    description: The strip with the number. Null unless RetCardNoImage is on.
    zh: {description: 卡号条图。未打开 RetCardNoImage 时为 null。}
  WarningCode:
    type: Array of Integer
    required: true
    nullable: true
    enum:
      -9110: The expiry date is not valid.
      -9111: The edges of the card are not complete.
      -9112: Glare on the card.
      -9113: A photocopy.
      -9114: A picture of a screen.
    description: Codes of the warnings that apply; several can apply. Null if no check is on.
    zh:
      description: 触发的告警码，可能同时有多个。没有打开任何检查时为 null。
      enum: {-9110: 到期日无效。, -9111: 卡片边框不完整。, -9112: 卡面反光。, -9113: 复印件。, -9114: 屏幕翻拍图片。}
  QualityValue:
    type: Integer
    required: true
    nullable: true
    minimum: 0
    maximum: 100
    description: |
      Sharpness from 0 (blurred) to 100; pictures with 50 or more read well. Null unless EnableQualityValue is on.
    zh: {description: 清晰度，0（模糊）至 100；50 及以上的图片识别效果较好。未打开 EnableQualityValue 时为 null。}
  CardCategory:
    type: String
    description: Kind of picture, in Chinese, such as a physical card or a screenshot of an electronic one.
    zh: {description: 图中是什么，中文，例如实体卡或电子卡截图。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.IllegalBankCardError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.NoBankCardError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A debit card
    zh: {title: 一张借记卡}
    request:
      ImageUrl: https://example.com/card.jpg
    response:
      CardNo: '6222020000000000125'
      BankInfo: 示例银行(00000000)
      ValidDate: 05/2031
      CardType: 借记卡
      CardName: 示例银行储蓄卡
      BorderCutImage: null
      CardNoImage: null
      WarningCode: null
      QualityValue: null
      CardCategory: 标准实体银行卡
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A photocopy, with warnings and a score of sharpness
    zh: {title: 复印件，带告警和清晰度评分}
    request:
      ImageBase64: aGVsbG8=
      EnableCopyCheck: true
      EnableQualityValue: true
    response:
      CardNo: '6228480000000000349'
      BankInfo: 范例银行(00000000)
      ValidDate: ''
      CardType: 贷记卡
      CardName: 范例银行信用卡
      BorderCutImage: null
      CardNoImage: null
      WarningCode: [-9113]
      QualityValue: 71
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `BankSlipOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: BankSlipOCR
Version: 2018-11-19
group: invoices
title: Bank Slip OCR
summary: Reads every field of a bank slip.
description: |
  Reads the receipt that a bank in mainland China prints for a transfer or a payment, from a photo, a scan or one page
  of a PDF. The response is a flat list of fields, each with its Chinese heading, its value and its position: the banks
  and accounts of both sides, the kind and number of the slip, currency, serial and voucher numbers, branch, amount, fee
  and date.

  For a mix of slips and invoices, use RecognizeGeneralInvoice, which knows bank slips as type 20.
keywords: [bank receipt, transfer receipt, payment voucher, remittance]
zh:
  title: 银行回单识别
  summary: 读取银行回单上的全部栏目。
  description: |
    输入回单的照片、扫描件或 PDF 中的一页，返回一组“栏目名 + 内容 + 位置”，涵盖收付双方的账户和开户行、金额、手续费、流水号与日期等。

    回单与发票混在一起时请用 RecognizeGeneralInvoice，其中回单的类型值是 20。
  keywords: [转账凭证, 付款凭证, 汇款单, 银行水单]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture or PDF as base64 text. PNG, JPG, JPEG, BMP or PDF.
    zh:
      description: |
        图片或 PDF 的 Base64 文本。支持 PNG、JPG、JPEG、BMP、PDF。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The same limits apply. If ImageBase64 is given too, the URL is used. Files in Tencent
      Cloud storage are downloaded fastest.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中下载最快。
  IsPdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to read; one call reads one page. Used only for a PDF with IsPdf on.
    zh: {description: 要读取的 PDF 页码，每次调用读一页；仅当 IsPdf 打开且文件是 PDF 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  BankSlipInfos:
    type: Array of BankSlipInfo
    required: true
    description: The fields that were read.
    zh: {description: 读出的各个字段。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A slip, fetched by URL
    zh: {title: 通过 URL 传入的回单}
    request:
      ImageUrl: https://example.com/slip.jpg
    response:
      BankSlipInfos:
        - {Rect: {X: 182, Y: 60, Width: 150, Height: 24}, Name: 日期, Value: 2024年05月20日}
        - {Rect: {X: 182, Y: 120, Width: 260, Height: 24}, Name: 付款账号, Value: '6222020000000000122'}
        - {Rect: {X: 182, Y: 180, Width: 120, Height: 24}, Name: 交易金额, Value: '1200.00'}
      Angle: 0.4
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The third page of a PDF
    zh: {title: PDF 的第三页}
    request:
      ImageBase64: aGVsbG8=
      IsPdf: true
      PdfPageNumber: 3
    response:
      BankSlipInfos:
        - {Rect: {X: 160, Y: 64, Width: 150, Height: 24}, Name: 日期, Value: 2024年05月21日}
        - {Rect: {X: 160, Y: 184, Width: 110, Height: 24}, Name: 手续费, Value: '5.00'}
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `BizLicenseOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  BusinessCertificateInfo:
    description: One field of a business certificate other than a business licence.
    zh: {description: 营业类证件（营业执照除外）的一个字段。}
    members:
      Name:
        type: String
        required: true
        description: Heading of the field, in Chinese.
        zh: {description: 栏目名，中文。}
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 字段内容。}
      Rect: {type: Rect, required: true, description: Position of the field., zh: {description: 字段所在的位置。}}
---
Action: BizLicenseOCR
Version: 2018-11-19
group: companies
title: Business License OCR
summary: Reads a Chinese business licence.
description: |
  Reads credit code, company name, legal form, legal representative, capital, date of founding, period and scope of
  business, address and registration from the licence, and says whether emblem, QR code and seal are on it and whether
  it is a duplicate or an electronic licence. Dates and amounts are returned as printed.

  With EnableBusinessCertificate, other business certificates are read too and returned as names and values in
  BusinessCertificate; EnterpriseLicenseOCR is the action made for them. VerifyBizLicenseEnterprise3 and
  VerifyBizLicenseEnterprise4 check whether the company exists.
keywords: [company registration, unified social credit code]
zh:
  title: 营业执照识别
  summary: 识别营业执照。
  description: |
    读出信用代码、企业名、类型、法人代表、资本、成立时间、期限、经营范围、住所以及登记情况，并判断有无国徽、二维码和
    印章，是否副本、是否电子执照。日期与金额按照面原样返回。

    打开 EnableBusinessCertificate 后也能读其他营业类证件，结果在 BusinessCertificate 里；这类证件一般用
    EnterpriseLicenseOCR。企业是否真实存在，请调用 VerifyBizLicenseEnterprise3 或 VerifyBizLicenseEnterprise4。
  keywords: [工商执照, 公司执照, 个体户, 统一社会信用代码]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  EnableCopyWarn:
    type: Boolean
    default: false
    description: Returns warnings.
    zh: {description: 是否返回告警。}
  EnablePeriodComplete:
    type: Boolean
    default: true
    description: Returns Period as the service pieces it together.
    zh: {description: Period 是否取服务端拼接出的内容。}
  EnableBusinessCertificate:
    type: Boolean
    default: false
    description: Turns on reading of business certificates other than the licence.
    zh: {description: 是否也识别营业执照以外的营业类证件。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  RegNum:
    type: String
    required: true
    description: Unified social credit code, 18 characters; on licences from before it existed, the registration number.
    zh: {description: 18 位统一社会信用代码；没有该代码的老版执照为注册号。}
  Name: {type: String, required: true, description: Name of the company., zh: {description: 企业名称。}}
  Capital:
    type: String
    required: true
    description: Registered capital, as printed.
    zh: {description: 注册资本，按照面原样返回。}
  Person:
    type: String
    required: true
    sensitive: true
    description: Legal representative.
    zh: {description: 法定代表人。}
  Address:
    type: String
    required: true
    sensitive: true
    description: Registered address.
    zh: {description: 注册地址。}
  Business: {type: String, required: true, description: Scope of business., zh: {description: 经营范围。}}
  Type: {type: String, required: true, description: Legal form., zh: {description: 企业类型，即法律形式。}}
  Period:
    type: String
    required: true
    description: 'Period of business: first and last day, or 长期 (no end).'
    zh: {description: 营业期限：起止日期，或“长期”（无截止日期）。}
  ComposingForm:
    type: String
    required: true
    description: Form of a sole trader's business. Empty on other licences.
    zh: {description: 个体工商户的组成形式。其他执照为空。}
  SetDate:
    type: String
    required: true
    description: Date of founding, as printed.
    zh: {description: 成立日期，按照面原样返回。}
  RecognizeWarnCode:
    type: Array of Integer
    required: true
    enum:
      -9102: A black and white photocopy.
      -9104: A picture of a screen.
      -9108: The scope of business could not be read in full; it is too small, blurred, tilted, covered or under glare.
    description: Codes of the warnings that apply. Needs EnableCopyWarn, else empty.
    zh:
      description: 触发的告警码。须打开 EnableCopyWarn，否则为空。
      enum: {-9102: 黑白复印件。, -9104: 屏幕翻拍图片。, -9108: 经营范围未能完整识别，该处过小、模糊、倾斜、被遮挡或反光。}
  RecognizeWarnMsg:
    type: Array of String
    required: true
    enum:
      WARN_COPY_CARD: A black and white photocopy.
      WARN_RESHOOT_CARD: A picture of a screen.
      WARN_EARLY_STOP: The scope of business could not be read in full.
    description: The same warnings as words.
    zh:
      description: 上述告警的文字说明。
      enum: {WARN_COPY_CARD: 黑白复印件。, WARN_RESHOOT_CARD: 屏幕翻拍图片。, WARN_EARLY_STOP: 经营范围未能完整识别。}
  IsDuplication:
    type: Integer
    required: true
    enum: {1: A duplicate., -1: Not a duplicate.}
    description: Says whether the licence is the duplicate that companies get beside the original.
    zh: {description: 是否为副本，即企业在正本之外另持的一份。, enum: {1: 副本。, -1: 不是副本。}}
  RegistrationDate:
    type: String
    required: true
    description: Date of registration, as printed.
    zh: {description: 登记日期，按照面原样返回。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees, clockwise, from 0 to 360.
    zh: {description: 文字相对水平方向的旋转角度，顺时针，从 0 到 360 度。}
  NationalEmblem:
    type: Boolean
    required: true
    description: True if the national emblem is on the licence.
    zh: {description: 是否有国徽。}
  QRCode: {type: Boolean, required: true, description: True if a QR code is on the licence., zh: {description: 是否有二维码。}}
  Seal: {type: Boolean, required: true, description: True if a seal is on the licence., zh: {description: 是否有印章。}}
  Title: {type: String, required: true, description: The heading of the document., zh: {description: 证件标题。}}
  SerialNumber:
    type: String
    required: true
    description: Serial number. Empty if none is printed.
    zh: {description: 编号。未印编号时为空。}
  RegistrationAuthority:
    type: String
    required: true
    description: The office that registered the company.
    zh: {description: 登记机关。}
  Electronic:
    type: Boolean
    required: true
    description: True if it is an electronic licence.
    zh: {description: 是否为电子执照。}
  BusinessCertificate:
    type: Array of BusinessCertificateInfo
    description: Fields of another business certificate. Needs EnableBusinessCertificate.
    zh: {description: 其他营业类证件的字段。需要打开 EnableBusinessCertificate。}
  Important:
    type: String
    description: Text of the part headed as an important notice.
    zh: {description: “重要提示”一栏的文字。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.NoBizLicense
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A photocopied licence, with warnings
    zh: {title: 复印的执照，带告警}
    request:
      ImageUrl: https://example.com/licence.jpg
      EnableCopyWarn: true
    response:
      RegNum: 91110101MA00000018
      Name: 北京样例科技有限公司
      Capital: 壹佰万元整
      Person: 周以宁
      Address: 北京市东城区示例路 1 号
      Business: 软件开发；技术咨询
      Type: 有限责任公司（自然人独资）
      Period: 2016年03月01日至2046年02月28日
      ComposingForm: ''
      SetDate: 2016年03月01日
      RecognizeWarnCode: [-9102]
      RecognizeWarnMsg: [WARN_COPY_CARD]
      IsDuplication: 1
      RegistrationDate: 2016年03月01日
      Angle: 0.3
      NationalEmblem: true
      QRCode: true
      Seal: true
      Title: 营业执照
      SerialNumber: ''
      RegistrationAuthority: 北京市东城区市场监督管理局
      Electronic: false
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `BusinessCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  BusinessCardInfo:
    description: One field of a business card.
    zh: {description: 名片上的一个字段。}
    members:
      Name:
        type: String
        required: true
        enum:
          姓名: Name.
          英文姓名: Name in English.
          英文地址: Address in English.
          公司: Company.
          英文公司: Company in English.
          职位: Position.
          英文职位: Position in English.
          部门: Department.
          英文部门: Department in English.
          手机: Mobile phone.
          电话: Telephone.
          传真: Fax.
          社交账号: Account of a social network.
          QQ: QQ number.
          MSN: MSN account.
          微信: WeChat account.
          微博: Weibo account.
          邮箱: E-mail.
          邮编: Postcode.
          网址: Web site.
          公司账号: Account of the company.
          其他: Anything else.
          地址: Address.
        description: Kind of field, in Chinese. A name can occur more than once, for example with two mobile numbers.
        zh:
          description: 字段是什么，中文。同一名称可以出现多次，例如印了两个手机号。
          enum:
            姓名: 姓名。
            英文姓名: 英文姓名。
            英文地址: 英文地址。
            公司: 公司。
            英文公司: 英文公司名称。
            职位: 职位。
            英文职位: 英文职位。
            部门: 部门。
            英文部门: 英文部门名称。
            手机: 手机号。
            电话: 电话。
            传真: 传真。
            社交账号: 社交网络账号。
            QQ: QQ 号。
            MSN: MSN 账号。
            微信: 微信账号。
            微博: 微博账号。
            邮箱: 电子邮箱。
            邮编: 邮政编码。
            网址: 网址。
            公司账号: 公司账号。
            其他: 其他内容。
            地址: 地址。
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 字段内容。}
      ItemCoord:
        type: ItemCoord
        required: true
        description: Position of the line after the picture was turned upright.
        zh: {description: 图片转正后该行的位置。}
  BusinessCardOptions:
    description: The extras that BusinessCardOCR returns besides the fields; sent as JSON text in `Config`.
    zh: {description: BusinessCardOCR 除字段以外返回什么；以 JSON 文本放在 `Config` 中传入。}
    members:
      RetImageType:
        type: String
        enum: {PROPROCESS: 'The card, cut out and turned upright. The value really has this spelling.'}
        description: The picture to return. If left out, none.
        zh: {description: 返回哪种图。不填则不返回。, enum: {PROPROCESS: 裁剪并转正后的名片图。取值的拼写就是如此。}}
---
Action: BusinessCardOCR
Version: 2018-11-19
group: cards
title: Business Card OCR
summary: Reads the fields of a business card, in Chinese or English.
description: |
  Finds names, company, department, position, telephone numbers, e-mail, addresses, web site and accounts on a business
  card and returns them as a list of names and values with their positions, because a card can have a field twice. With
  `Config` the card is also returned as a picture, cut out and turned upright.

  Call ClassifyDetectOCR first if you do not know whether the picture shows a business card: without one, this action
  fails.
keywords: [visiting card, name card, contact details]
zh:
  title: 名片识别
  summary: 识别中英文名片，逐项给出字段名、内容和位置。
  description: |
    姓名、公司、部门、职位、各种电话、邮箱、地址、网址、社交账号等都以列表返回；同一字段可能出现多次，比如印了两个手机号。
    通过 `Config` 还能拿到抠出并摆正的名片图。

    图里没有名片时会报错；不确定是什么卡片，可以先用 ClassifyDetectOCR 分类。
  keywords: [联系方式, 通讯录, 名片夹]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 7 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  Config:
    type: JSON of BusinessCardOptions
    description: The extras to return besides the fields. If left out, none.
    zh: {description: 除字段以外还返回什么。不填则不返回其他内容。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  BusinessCardInfos:
    type: Array of BusinessCardInfo
    required: true
    description: The fields of the card.
    zh: {description: 名片的各个字段。}
  RetImageBase64:
    type: Base64
    required: true
    sensitive: true
    description: The upright card. Empty unless Config requests it.
    zh: {description: 摆正后的名片图。Config 未要求时为空。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoBusinessCard
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.ConfigFormatError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A card with two telephone numbers
    zh: {title: 印有两个电话号码的名片}
    request:
      ImageUrl: https://example.com/card.jpg
    response:
      BusinessCardInfos:
        - {Name: 姓名, Value: 许知行, ItemCoord: {X: 60, Y: 50, Width: 120, Height: 40}}
        - {Name: 公司, Value: 北京样例科技有限公司, ItemCoord: {X: 60, Y: 130, Width: 320, Height: 28}}
        - {Name: 手机, Value: '13000000001', ItemCoord: {X: 60, Y: 180, Width: 210, Height: 24}}
        - {Name: 手机, Value: '13000000002', ItemCoord: {X: 60, Y: 214, Width: 210, Height: 24}}
        - {Name: 邮箱, Value: name@example.com, ItemCoord: {X: 60, Y: 248, Width: 260, Height: 24}}
      RetImageBase64: ''
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A tilted card, returned upright as well
    zh: {title: 倾斜的名片，同时返回摆正图}
    request:
      ImageBase64: aGVsbG8=
      Config: '{"RetImageType":"PROPROCESS"}'
    response:
      BusinessCardInfos:
        - {Name: 姓名, Value: 方若溪, ItemCoord: {X: 48, Y: 44, Width: 118, Height: 38}}
        - {Name: 英文姓名, Value: Fang Ruoxi, ItemCoord: {X: 180, Y: 50, Width: 160, Height: 30}}
      RetImageBase64: aGVsbG8=
      Angle: 3.5
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `CarInvoiceOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  CarInvoiceInfo:
    description: One field of the invoice.
    zh: {description: 发票的一个栏目。}
    members:
      Name:
        type: String
        required: true
        enum:
          发票代码: Invoice code.
          机打代码: Code as printed by the machine.
          发票号码: Invoice number.
          发动机号码: Engine number.
          合格证号: Number of the certificate of conformity.
          机打号码: Number as printed by the machine.
          价税合计(小写): Total with tax, in digits.
          销货单位名称: Name of the seller.
          身份证号码/组织机构代码: Buyer's ID card number or organisation code.
          购买方名称: Name of the buyer.
          销售方纳税人识别号: Seller's taxpayer number.
          购买方纳税人识别号: Buyer's taxpayer number.
          主管税务机关: Tax office in charge.
          主管税务机关代码: Code of that tax office.
          开票日期: Day of issue.
          不含税价(小写): Price without tax, in digits.
          吨位: Tonnage.
          增值税税率或征收率: VAT rate or levy rate.
          车辆识别代号/车架号码: Vehicle identification number (VIN).
          增值税税额: VAT.
          厂牌型号: Make and model.
          省: Province.
          市: City.
          发票消费类型: Kind of expense.
          销售方电话: Seller's phone.
          销售方账号: Seller's bank account.
          产地: Place of manufacture.
          进口证明书号: Number of the import certificate.
          车辆类型: Kind of vehicle.
          机器编号: Number of the machine.
          备注: Remarks.
          开票人: Person who issued the invoice.
          限乘人数: Number of people who may ride.
          商检单号: Number of the commodity inspection paper.
          销售方地址: Seller's address.
          销售方开户银行: Seller's bank.
          价税合计: Total with tax, in Chinese numerals.
          发票类型: Kind of invoice.
        description: Heading of the field.
        zh:
          description: 栏目名。
          enum:
            发票代码: 发票代码。
            机打代码: 机器打印的代码。
            发票号码: 发票号码。
            发动机号码: 发动机号码。
            合格证号: 合格证编号。
            机打号码: 机器打印的号码。
            价税合计(小写): 价税合计的小写金额。
            销货单位名称: 销售方名称。
            身份证号码/组织机构代码: 购买方的身份证号码或组织机构代码。
            购买方名称: 购买方名称。
            销售方纳税人识别号: 销售方纳税人识别号。
            购买方纳税人识别号: 购买方纳税人识别号。
            主管税务机关: 主管税务机关。
            主管税务机关代码: 该主管税务机关的代码。
            开票日期: 开票日期。
            不含税价(小写): 不含税价的小写金额。
            吨位: 吨位。
            增值税税率或征收率: 增值税税率或征收率。
            车辆识别代号/车架号码: 车辆识别代号（VIN）。
            增值税税额: 增值税税额。
            厂牌型号: 厂牌型号。
            省: 省份。
            市: 城市。
            发票消费类型: 消费的项目类型。
            销售方电话: 销售方电话。
            销售方账号: 销售方银行账号。
            产地: 产地。
            进口证明书号: 进口证明书编号。
            车辆类型: 车辆类型。
            机器编号: 机器编号。
            备注: 备注。
            开票人: 开票人。
            限乘人数: 限乘人数。
            商检单号: 商检单编号。
            销售方地址: 销售方地址。
            销售方开户银行: 销售方开户银行。
            价税合计: 价税合计的大写金额。
            发票类型: 发票类型。
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field; empty if the invoice has none.
        zh: {description: 栏目内容；票面上空着时为空。}
      Rect:
        type: Rect
        required: true
        description: Position of the field after the picture was turned upright, in pixels.
        zh: {description: 图片转正后该栏目的位置，单位为像素。}
      Polygon:
        type: Polygon
        required: true
        nullable: true
        description: Four corners of the field in the original picture; null if they are unknown.
        zh: {description: 该栏目在原图中的四角坐标；位置未知时为 null。}
---
Action: CarInvoiceOCR
Version: 2018-11-19
group: invoices
title: Vehicle Purchase Invoice OCR
summary: Reads the invoice for a new or a used vehicle.
description: |
  Reads the two uniform invoices of mainland China that are issued when a motor vehicle is sold, new or second-hand,
  from a photo, a scan or one page of a PDF. The response is a flat list of fields, each with its Chinese heading, its
  value and its position. Blank fields have an empty text.

  RecognizeGeneralInvoice reads these invoices too, among many other kinds, and names each field by a member.
  VatInvoiceVerifyNew checks whether the invoice is real.
keywords: [motor vehicle sales invoice, automobile, second-hand, dealer]
zh:
  title: 购车发票识别
  summary: 读取新车或二手车的购车发票。
  description: |
    面向机动车、二手车两种统一发票，输入照片、扫描件或 PDF 中的一页，返回一组“栏目名 + 内容 + 位置”，票面上空着的栏目给出空串。

    RecognizeGeneralInvoice 也能读这两种票，并且每个栏目都有固定字段；想查真伪请用 VatInvoiceVerifyNew。
  keywords: [机动车销售统一发票, 二手车销售统一发票, 汽车发票, 买车]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture or PDF as base64 text. PNG, JPG, JPEG or PDF (no GIF).
    zh: {description: 图片或 PDF 的 Base64 文本。支持 PNG、JPG、JPEG、PDF，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The same limits apply. If ImageBase64 is given too, the URL is used. The download must
      finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  IsPdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to read; one call reads one page. Used only for a PDF with IsPdf on.
    zh: {description: 要读取的 PDF 页码，每次调用读一页；仅当 IsPdf 打开且文件是 PDF 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  CarInvoiceInfos:
    type: Array of CarInvoiceInfo
    required: true
    description: The fields that were read.
    zh: {description: 读出的各个字段。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An invoice, fetched by URL
    zh: {title: 通过 URL 传入的发票}
    request:
      ImageUrl: https://example.com/car-invoice.jpg
    response:
      CarInvoiceInfos:
        - Name: 发票代码
          Value: '100000000001'
          Rect: {X: 700, Y: 60, Width: 160, Height: 24}
          Polygon:
            LeftTop: {X: 700, Y: 60}
            RightTop: {X: 860, Y: 60}
            RightBottom: {X: 860, Y: 84}
            LeftBottom: {X: 700, Y: 84}
        - Name: 价税合计(小写)
          Value: ¥113000.00
          Rect: {X: 620, Y: 480, Width: 140, Height: 24}
          Polygon:
            LeftTop: {X: 620, Y: 480}
            RightTop: {X: 760, Y: 480}
            RightBottom: {X: 760, Y: 504}
            LeftBottom: {X: 620, Y: 504}
        - Name: 不含税价(小写)
          Value: ¥100000.00
          Rect: {X: 200, Y: 700, Width: 140, Height: 24}
          Polygon:
            LeftTop: {X: 200, Y: 700}
            RightTop: {X: 340, Y: 700}
            RightBottom: {X: 340, Y: 724}
            LeftBottom: {X: 200, Y: 724}
        - Name: 增值税税额
          Value: ¥13000.00
          Rect: {X: 620, Y: 640, Width: 130, Height: 24}
          Polygon:
            LeftTop: {X: 620, Y: 640}
            RightTop: {X: 750, Y: 640}
            RightBottom: {X: 750, Y: 664}
            LeftBottom: {X: 620, Y: 664}
        - Name: 购买方名称
          Value: 许知行
          Rect: {X: 200, Y: 180, Width: 80, Height: 24}
          Polygon:
            LeftTop: {X: 200, Y: 180}
            RightTop: {X: 280, Y: 180}
            RightBottom: {X: 280, Y: 204}
            LeftBottom: {X: 200, Y: 204}
        - Name: 市
          Value: ''
          Rect: {X: 0, Y: 0, Width: 0, Height: 24}
          Polygon:
            LeftTop: {X: 0, Y: 0}
            RightTop: {X: 0, Y: 0}
            RightBottom: {X: 0, Y: 24}
            LeftBottom: {X: 0, Y: 24}
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `ClassifyDetectOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  ClassifyDetectInfo:
    description: One document that was found in the picture.
    zh: {description: 图中找到的一张证件。}
    members:
      Name:
        type: String
        required: true
        description: Kind of document, in Chinese, such as `银行卡`; `其它` for one that is unknown or was not requested.
        zh: {description: 证件种类，中文，例如 `银行卡`；种类未知或不在查找范围内时为 `其它`。}
      Type:
        type: String
        required: true
        nullable: true
        description: Kind of document as in DiscernType; empty for one that is unknown or was not requested.
        zh: {description: 证件种类，取值见 DiscernType；种类未知或不在查找范围内时为空字符串。}
      Rect: {type: Rect, required: true, description: Frame around the document., zh: {description: 证件的外框。}}
---
Action: ClassifyDetectOCR
Version: 2018-11-19
group: cards
title: Card Classification
summary: Finds the cards and certificates in a picture and returns the kind of each.
description: |
  Classifies pictures of ID cards, passports, business cards, bank cards, vehicle and driving licences, travel and
  residence permits, household registers, property certificates, business licences, road transport papers, birth and
  marriage certificates. The response has the kind and the position of each document. It has no text.

  Use it to choose the action that reads the document, for example BankCardOCR for `BankCard`. MixedInvoiceDetect does
  the same for invoices.
keywords: [document type, ID detection]
zh:
  title: 智能卡证分类
  summary: 找出图片里有哪些卡证，并说明每一张属于哪一类。
  description: |
    既有身份证、护照、各种通行证与居住证，也有银行卡、名片、行驶与驾驶证件、道路运输证件，
    还有户口簿、房产证书、营业执照，以及出生、结婚证明。逐张返回种类和位置，不读取证面文字。

    拿到种类以后再去调用对应的识别接口，比如结果为 `BankCard` 就接着用 BankCardOCR。票据分类请用 MixedInvoiceDetect。
  keywords: [证件分类, 证件检测, 证件类型]
rateLimit: 20
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  DiscernType:
    type: Array of String
    enum:
      IDCardFront: ID card, front.
      IDCardBack: ID card, back.
      Passport: Passport.
      BusinessCard: Business card.
      BankCard: Bank card.
      VehicleLicenseFront: Vehicle licence, main page.
      VehicleLicenseBack: Vehicle licence, second page.
      DriverLicenseFront: Driving licence, main page.
      DriverLicenseBack: Driving licence, second page.
      PermitFront: Permit to travel to Hong Kong, Macao or Taiwan, front.
      ResidenceBooklet: Household register, page of a person.
      MainlandPermitFront: Permit to travel to the mainland from Hong Kong, Macao or Taiwan, front.
      HmtResidentPermitFront: Residence permit of people from Hong Kong, Macao or Taiwan, front.
      HmtResidentPermitBack: Residence permit of people from Hong Kong, Macao or Taiwan, back.
      EstateCert: Property certificate.
      BizLicense: Business licence.
      ForeignPermanentResidentFront: Foreigner's permanent residence card, front.
      ForeignPermanentResidentBack: Foreigner's permanent residence card, back.
      RoadTransportQualificationCert: Licence to work in road transport.
      RoadTransportPermit: Road transport permit of a vehicle.
      BirthCert: Birth certificate.
      MarriageCert: Marriage certificate.
    description: Kinds to look for; other documents get no type. If left out, all kinds.
    zh:
      description: 要查找的种类；其他证件不给出种类。不填则查找全部。
      enum:
        IDCardFront: 身份证正面。
        IDCardBack: 身份证反面。
        Passport: 护照。
        BusinessCard: 名片。
        BankCard: 银行卡。
        VehicleLicenseFront: 行驶证主页。
        VehicleLicenseBack: 行驶证副页。
        DriverLicenseFront: 驾驶证主页。
        DriverLicenseBack: 驾驶证副页。
        PermitFront: 往来港澳台通行证正面。
        ResidenceBooklet: 户口簿的个人页。
        MainlandPermitFront: 港澳台居民来往内地通行证正面。
        HmtResidentPermitFront: 港澳台居民居住证正面。
        HmtResidentPermitBack: 港澳台居民居住证反面。
        EstateCert: 不动产权证。
        BizLicense: 营业执照。
        ForeignPermanentResidentFront: 外国人永久居留身份证正面。
        ForeignPermanentResidentBack: 外国人永久居留身份证反面。
        RoadTransportQualificationCert: 道路运输从业资格证。
        RoadTransportPermit: 车辆的道路运输证。
        BirthCert: 出生证明。
        MarriageCert: 结婚证。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  ClassifyDetectInfos:
    type: Array of ClassifyDetectInfo
    required: true
    description: The documents in the picture.
    zh: {description: 图中的各张证件。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InternalError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A bank card and an ID card side by side
    zh: {title: 银行卡与身份证并排}
    request:
      ImageUrl: https://example.com/cards.jpg
    response:
      ClassifyDetectInfos:
        - Name: 银行卡
          Type: BankCard
          Rect: {X: 40, Y: 60, Width: 620, Height: 390}
        - Name: 身份证
          Type: IDCardFront
          Rect: {X: 700, Y: 64, Width: 616, Height: 388}
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A passport, while only bank cards are requested
    zh: {title: 图中是护照，但只查找银行卡}
    request:
      ImageBase64: aGVsbG8=
      DiscernType: [BankCard]
    response:
      ClassifyDetectInfos:
        - Name: 其它
          Type: ''
          Rect: {X: 12, Y: 20, Width: 900, Height: 640}
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `ClassifyStoreName.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: ClassifyStoreName
Version: 2018-11-19
group: shops
title: Shop Photo Classification
summary: Classifies a photograph of a shop and the shop in it.
description: |
  Labels a photograph that a shop submits as a proper picture of a storefront or as something else. With SceneType on,
  it also guesses the line of business and returns the three that fit best. This takes longer, and StoreInfo helps it.

  To read the sign of the shop, use RecognizeStoreName, which returns the labels too. To check whether the photograph is
  genuine, use VerifyScenePhoto.
keywords: [storefront, merchant, industry, line of business]
zh:
  title: 商户照片分类
  summary: 判断商户照片属于哪种类型，还可推测经营类别。
  description: |
    给商户提交的照片打上标签，看它是不是合格的门头照。打开 SceneType 以后，还会给出最可能的三个经营类别，耗时会变长；
    同时填写商户名称有助于判断。

    要读出招牌文字请用 RecognizeStoreName，它也返回标签；要辨别照片真假请用 VerifyScenePhoto。
  keywords: [门店, 店铺分类, 商家, 行业分类, 经营范围]
rateLimit: 1
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture. PNG or JPG, no GIF; each side from 20 to 10000 pixels.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF；边长须在 20 至 10000 像素内。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  SceneType:
    type: Boolean
    description: Turns on guessing of the line of business. The response then takes longer.
    zh: {description: 是否同时推测经营类别。打开后响应耗时会变长。}
  StoreInfo:
    type: String
    description: Name of the shop, which helps to guess the line of business. Used only with SceneType.
    zh: {description: 商户名称，用来辅助推测经营类别。仅在打开 SceneType 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  StoreLabel:
    type: Array of String
    required: true
    description: |
      Labels that fit the picture, in Chinese, for example for a storefront or for a proper storefront picture. There is
      no complete list.
    zh: {description: 符合图片的标签，中文，例如表示门头照或合格门头照的标签。没有完整的标签列表。}
  SceneType:
    type: String
    description: |
      The three lines of business that fit best, in Chinese, in one text, each with its merchant category code (MCC).
      Returned only if SceneType is on.
    zh: {description: 最相符的三个经营类别，中文，合在一段文字中，各带商户类别码（MCC）。仅在打开 SceneType 时返回。}
errors:
  - FailedOperation.ClassifyStoreFailed
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A photograph of a storefront
    zh: {title: 一张门头照}
    request:
      ImageUrl: https://example.com/shop.jpg
    response:
      StoreLabel: [门头照]
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The same, with the line of business
    zh: {title: 同一张照片，带经营类别}
    request:
      ImageBase64: aGVsbG8=
      SceneType: true
      StoreInfo: 清晨面包房
    response:
      StoreLabel: [门头照]
      SceneType: 面包糕点店（5462）、餐馆（5812）、便利店（5499）
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `CropEnhanceImageOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: CropEnhanceImageOCR
Version: 2018-11-19
group: images
title: Document Cropping and Enhancement
summary: Cuts a photographed document out of its background, flattens it and makes it clearer.
description: |
  Takes a picture of a document, or one page of a PDF, and returns a cleaner JPG: cropped to the sheet, with bends
  straightened, on request turned upright, and brightened, sharpened or reduced to grey or black and white. It can also
  remove shadows and the patterns that screens leave. It does not read text.

  Use it before a reading action. Use OnlyPosition to get only the position of the sheet. EraseHandwrittenImageOCR
  removes handwriting from exam papers; ImageEnhancement is an older service of this kind.
keywords: [scan, scanner, deskew, dewarp, perspective]
zh:
  title: 图像切边增强
  summary: 把拍下的文档从背景中裁出、拉平并变清晰。
  description: |
    输入文档照片或 PDF 的一页，得到一张更干净的 JPG：裁掉四周，抹平弯折，按需转正，还可以提亮、锐化、转灰度或黑白，
    也能去阴影和摩尔纹。本接口不识别文字。

    适合放在识别之前做预处理；只想知道纸张四角在哪里，打开 OnlyPosition 即可。要擦掉试卷上的笔迹用
    EraseHandwrittenImageOCR；ImageEnhancement 是更早的同类接口。
  keywords: [扫描, 文档矫正, 裁边, 去背景, 透视校正]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to work on, counted from 1. Has no effect on pictures.
    zh: {description: 要处理的 PDF 页码，从 1 开始。对图片没有意义。}
  Crop:
    type: Integer
    default: 1
    enum: {0: Do not crop., 1: Crop to the sheet.}
    description: Says whether to cut off everything around the document.
    zh: {description: 是否裁掉文档四周的内容。, enum: {0: 不裁剪。, 1: 裁剪至纸张边缘。}}
  Deskew:
    type: Integer
    default: 1
    enum: {0: Leave bends., 1: Straighten bends.}
    description: Says whether to flatten a bent sheet.
    zh: {description: 是否抹平弯折的纸面。, enum: {0: 保留弯折。, 1: 抹平弯折。}}
  OnlyPosition:
    type: Integer
    default: 0
    enum: {0: The picture and the coordinates., 1: The coordinates alone.}
    description: The result to return.
    zh: {description: 返回哪些内容。, enum: {0: 返回图片和坐标。, 1: 仅返回坐标。}}
  EnhanceType:
    type: Integer
    default: -1
    enum:
      -1: None.
      1: Brighter.
      2: Clearer and sharper.
      3: Black and white.
      4: Grey.
      5: Clearer, with shadows removed.
      6: A bitmap of dots.
    description: Way in which to make the picture clearer.
    zh: {description: 让图片变清晰的方式。, enum: {-1: 无。, 1: 增亮。, 2: 更清晰、更锐利。, 3: 黑白。, 4: 灰度。, 5: 更清晰，并去除阴影。, 6: 点阵图。}}
  AdjustOrientation:
    type: Integer
    default: 0
    enum: {0: Leave the picture as it is., 1: Turn it upright.}
    description: Says whether to turn a picture that lies on its side or upside down.
    zh: {description: 是否把侧放或倒置的图片转正。, enum: {0: 保持图片原有方向。, 1: 转正图片。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  CroppedWidth:
    type: Integer
    required: true
    description: Width of the new picture, in pixels.
    zh: {description: 新图的宽度，单位为像素。}
  CroppedHeight:
    type: Integer
    required: true
    description: Height of the new picture, in pixels.
    zh: {description: 新图的高度，单位为像素。}
  CroppedImage:
    type: Base64
    required: true
    description: |
      The new picture in earlier versions; the service phases it out, and it can be empty. Use CroppedImageUrl.
    zh: {description: 早期版本在此返回处理后的新图；该字段正逐步停用，可能为空。请读取 CroppedImageUrl。}
  CroppedImageUrl:
    type: String
    format: url
    description: URL of the new picture, a JPG.
    zh: {description: 新图的下载地址，格式为 JPG。}
  Position:
    type: Array of Integer
    required: true
    description: |
      Corners of the sheet in the original picture, as eight numbers: X and Y of the top-left corner, then of the
      top-right, bottom-right and bottom-left one.
    zh: {description: 纸张在原图中的四角坐标，共八个数：依次为左上、右上、右下、左下角的 X 和 Y。}
  Angle:
    type: Integer
    nullable: true
    enum:
      -1: The direction could not be found.
      0: Upright.
      90: Turned by 90 degrees.
      180: Upside down.
      270: Turned by 270 degrees.
    description: Rotation of the picture. Meaningful only with AdjustOrientation 1.
    zh:
      description: 图片是怎样转的。仅在 AdjustOrientation 为 1 时有意义。
      enum: {-1: 未能判断方向。, 0: 正放。, 90: 旋转 90 度。, 180: 倒置。, 270: 旋转 270 度。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EngineRecognizeTimeout
  - FailedOperation.ImageDecodeFailed
  - InternalError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
examples:
  - title: A photographed page, cropped, flattened and sharpened
    zh: {title: 拍下的一页纸，裁边、抹平并锐化}
    request:
      ImageUrl: https://example.com/page.jpg
      EnhanceType: 2
      AdjustOrientation: 1
    response:
      CroppedWidth: 1200
      CroppedHeight: 1700
      CroppedImage: ''
      CroppedImageUrl: https://example.com/page-cropped.jpg
      Position: [140, 96, 1332, 110, 1340, 1802, 128, 1790]
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Only the corners of the sheet
    zh: {title: 只取纸张四角}
    request:
      ImageBase64: aGVsbG8=
      OnlyPosition: 1
    response:
      CroppedWidth: 800
      CroppedHeight: 600
      CroppedImage: ''
      Position: [40, 30, 838, 34, 840, 632, 38, 628]
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `DescribeExtractDocAgentJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: DescribeExtractDocAgentJob
Version: 2018-11-19
group: documents
title: Document Extraction Agent (Query Job)
summary: Fetches the state and the result of a document extraction job.
description: |
  Returns the state of a job that SubmitExtractDocAgentJob started and, once `JobStatus` is `DONE`, the extracted
  fields. Call it again every few seconds while it is `WAIT` or `RUN`. The job is charged when it is submitted.

  A failed job still has a normal response: `JobStatus` is `FAIL`, with the reason in `ErrorCode`. An ID that does not
  exist causes the error `InvalidParameterValue.InvalidParameterValueLimit`.
keywords: [information extraction, asynchronous, status, poll]
zh:
  title: 异步文档抽取Agent（查询任务）
  summary: 查询文档抽取任务的进度并取回结果。
  description: |
    凭 SubmitExtractDocAgentJob 给出的编号查询，`JobStatus` 变为 `DONE` 后即可读到字段；为 `WAIT` 或 `RUN` 时隔几秒再查。
    费用在提交任务时产生。

    任务失败时接口照常返回，`JobStatus` 为 `FAIL`，原因写在 `ErrorCode`；
    编号不存在则报 `InvalidParameterValue.InvalidParameterValueLimit`。
  keywords: [信息抽取, 字段提取, 抽取结果, 任务状态]
idempotent: true
parameters:
  JobId:
    type: String
    description: ID of the job that SubmitExtractDocAgentJob returned.
    zh: {description: SubmitExtractDocAgentJob 返回的任务编号。}
response:
  Angle:
    type: Float
    description: |
      Angle of the text against the horizontal, in degrees; clockwise is positive. A small turn to the left can be
      negative or almost 360.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。略向左倾时可能是负数，也可能接近 360。}
  StructuralList:
    type: Array of GroupInfo
    description: |
      The fields that were found, in groups. A group holds lines, a line holds fields. A single field is alone in its
      group; a table is one group with a line for each row and an entry for each column. Filled once the job is done.
    zh:
      description: |
        找到的字段，按组排列：组内有行，行内有字段。单个字段独占一组；一张表格为一组，表格每行对应组内一行，
        每列对应该行的一项。任务完成后才有内容。
  ErrorCode:
    type: String
    description: Code of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败的错误码；JobStatus 不是 `FAIL` 时为空。}
  ErrorMessage:
    type: String
    description: Description of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败原因的文字说明；JobStatus 不是 `FAIL` 时为空。}
  JobStatus:
    type: String
    enum: {WAIT: Waiting in the queue., RUN: Running., FAIL: Failed., DONE: Finished.}
    description: State of the job.
    zh: {description: 任务状态。, enum: {WAIT: 排队等待中。, RUN: 处理中。, FAIL: 失败。, DONE: 已完成。}}
  ThoughtContent:
    type: String
    sensitive: true
    description: The model's reasoning in words, which can quote the document. It can be missing.
    zh: {description: 模型的推理过程，文字形式，可能引用文档内容。可能不返回。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A finished job
    zh: {title: 已完成的任务}
    request:
      JobId: '1500000000000000001'
    response:
      Angle: 0
      StructuralList:
        - Groups:
            - Lines:
                - Key: {AutoName: 甲方, ConfigName: ''}
                  Value:
                    AutoContent: 北京样例科技有限公司
                    Coord:
                      LeftTop: {X: 180, Y: 200}
                      RightTop: {X: 480, Y: 200}
                      RightBottom: {X: 480, Y: 232}
                      LeftBottom: {X: 180, Y: 232}
                    PageIndex: '1'
        - Groups:
            - Lines:
                - Key: {AutoName: 签订日期, ConfigName: ''}
                  Value:
                    AutoContent: 2026年3月2日
                    Coord:
                      LeftTop: {X: 420, Y: 900}
                      RightTop: {X: 590, Y: 900}
                      RightBottom: {X: 590, Y: 930}
                      LeftBottom: {X: 420, Y: 930}
                    PageIndex: '3'
      ErrorCode: ''
      ErrorMessage: ''
      JobStatus: DONE
      ThoughtContent: 甲方在首页抬头，日期在末页落款处。
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A job that failed
    zh: {title: 失败的任务}
    request:
      JobId: '1500000000000000003'
    response:
      StructuralList: []
      ErrorCode: FailedOperation.PDFParseFailed
      ErrorMessage: 文件打不开
      JobStatus: FAIL
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `DescribeMarkEssayAgentJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  MarkEssaySuggestions:
    description: One comment on an essay.
    zh: {description: 对作文的一条评语。}
    members:
      ID:
        type: Integer
        description: Number of the comment; counted from 0 in Tencent's sample.
        zh: {description: 评语编号，腾讯云示例中从 0 开始。}
      Type:
        type: String
        enum:
          词汇: Words.
          语句: Sentences.
          词汇层面: Words, in another spelling.
          语句层面: Sentences, in another spelling.
        description: Subject of the comment. Structure and content are possible too, if they were requested.
        zh:
          description: 评语针对哪一方面。如果提交时要求过，还会有结构和内容两类。
          enum: {词汇: 词汇。, 语句: 语句。, 词汇层面: 词汇，另一种写法。, 语句层面: 语句，另一种写法。}
      SubType:
        type: String
        enum:
          错别字: Wrong character.
          使用拼音: Pinyin instead of a character.
          词语误用: Wrong word.
          词语冗余: Needless word.
          词汇贫乏: A limited vocabulary.
          多字/漏字: A character too many or too few.
          语法硬伤: Grammar fault.
          逻辑问题: Faulty logic.
          表达不佳: Clumsy wording.
          标点误用: Wrong punctuation.
          优美句子: A sentence worth praise.
        description: Exact subject. The first six belong to words, the others to sentences.
        zh:
          description: 具体类别。前六种针对词，其余针对句子。
          enum:
            错别字: 错别字。
            使用拼音: 用拼音代替汉字。
            词语误用: 用词错误。
            词语冗余: 多余的词。
            词汇贫乏: 用词贫乏。
            多字/漏字: 多字或漏字。
            语法硬伤: 语法错误。
            逻辑问题: 逻辑有误。
            表达不佳: 表达欠佳。
            标点误用: 标点使用错误。
            优美句子: 值得称赞的句子。
      Origin: {type: String, description: The handwriting of the pupil., zh: {description: 学生的原文。}}
      Replace: {type: String, description: The proposed replacement., zh: {description: 应当改成的文字。}}
      Message: {type: String, description: The comment., zh: {description: 评语内容。}}
      Positions:
        type: Array of Positions
        description: Positions of the passage; several if it runs over lines.
        zh: {description: 原文所在的位置；跨行时有多个。}
---
Action: DescribeMarkEssayAgentJob
Version: 2018-11-19
group: education
title: Essay Correction Agent (Query Job)
summary: Fetches the state and the comments of a job that corrects an essay.
description: |
  Returns the state of a job that SubmitMarkEssayAgentJob started and, once `JobStatus` is `DONE`, the comments: faults
  and good passages, their position on the page, and proposals. Call it again every few seconds while it is `WAIT` or
  `RUN`; by default the service handles two calls per minute.

  A failed job has a normal response, with the reason in `ErrorCode`. An ID that does not exist causes the error
  `InvalidParameterValue.InvalidParameterValueLimit`.
keywords: [composition, grading, score, asynchronous]
zh:
  title: 作文批改Agent（查询任务）
  summary: 查询作文批改任务的进度并取回评语。
  description: |
    凭 SubmitMarkEssayAgentJob 返回的编号查询。`JobStatus` 为 `DONE` 后可逐条看到评语：哪里写错或写得好、在图中的位置、
    建议怎么改；仍是 `WAIT` 或 `RUN` 时隔几秒再查。

    默认每分钟处理两次请求。任务失败时接口照常返回，原因写在 `ErrorCode`；
    编号不存在则报 `InvalidParameterValue.InvalidParameterValueLimit`。
  keywords: [作文评分, 作文打分, 批改结果, 任务状态]
idempotent: true
parameters:
  JobId:
    type: String
    description: ID of the job, one of those that SubmitMarkEssayAgentJob returned.
    zh: {description: 任务编号，即 SubmitMarkEssayAgentJob 返回的编号之一。}
response:
  Angle:
    type: Float
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
  SentenceSuggests:
    type: Array of MarkEssaySuggestions
    description: The comments. Filled once the job is done.
    zh: {description: 各条评语。任务完成后才有内容。}
  ErrorCode:
    type: String
    description: Code of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败的错误码；JobStatus 不是 `FAIL` 时为空。}
  ErrorMessage:
    type: String
    description: Description of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败原因的文字说明；JobStatus 不是 `FAIL` 时为空。}
  JobStatus:
    type: String
    enum: {WAIT: Waiting in the queue., RUN: Running., FAIL: Failed., DONE: Finished.}
    description: State of the job.
    zh: {description: 任务状态。, enum: {WAIT: 排队等待中。, RUN: 处理中。, FAIL: 失败。, DONE: 已完成。}}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Two comments on an essay
    zh: {title: 一篇作文的两条评语}
    request:
      JobId: '1500000000000000041'
    response:
      Angle: 0
      SentenceSuggests:
        - ID: 0
          Type: 词汇层面
          SubType: 错别字
          Origin: 座落
          Replace: 坐落
          Message: 这里应写“坐”。
          Positions:
            - {Position: [320, 210, 400, 210, 400, 250, 320, 250]}
        - ID: 1
          Type: 语句层面
          SubType: 优美句子
          Origin: 风把落叶写成了一封信
          Replace: ''
          Message: 比喻新鲜。
          Positions:
            - {Position: [600, 300, 900, 300, 900, 340, 600, 340]}
            - {Position: [80, 360, 220, 360, 220, 400, 80, 400]}
      ErrorCode: ''
      ErrorMessage: ''
      JobStatus: DONE
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A job that is still running
    zh: {title: 仍在处理的任务}
    request:
      JobId: '1500000000000000042'
    response:
      SentenceSuggests: []
      ErrorCode: ''
      ErrorMessage: ''
      JobStatus: RUN
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `DescribeMultimodalDocParseJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  ReconstructDocumentFailedPage:
    description: A page that could not be parsed.
    zh: {description: 未能解析的一页。}
    members:
      PageNumber: {type: Integer, description: Number of the page., zh: {description: 页码。}}
---
Action: DescribeMultimodalDocParseJob
Version: 2018-11-19
group: documents
title: Multimodal Document Parsing (Query Job)
summary: Fetches the state and the result of a document parsing task.
description: |
  Returns the state of a task that SubmitMultimodalDocParseJob started. Once `Status` is `Success`, `ResultUrl` is the
  URL of a ZIP file with Markdown, JSON and an `images` folder. Download it within 30 minutes; the state of a task is
  kept for 30 days.

  A task can succeed although some of its pages failed: `FailedPages` lists them. A failed task has a normal response as
  well, with the reason in `ErrorCode`. Call it again every few seconds while the status is `Created` or `Processing`.
keywords: [PDF to Markdown, layout analysis, asynchronous]
zh:
  title: 异步多模态文档解析（查询任务）
  summary: 查询文档解析任务的进度，成功后给出下载链接。
  description: |
    凭 SubmitMultimodalDocParseJob 返回的编号查询。`Status` 为 `Success` 时，`ResultUrl` 指向结果 ZIP，内含 Markdown、
    JSON 和 `images` 文件夹，请在半小时内下载；仍是 `Created` 或 `Processing` 时隔几秒再查。

    任务成功并不代表每页都成功，没解析出来的页列在 `FailedPages`；整个任务失败时接口照常返回，原因见 `ErrorCode`。
    任务状态保留 30 天。
  keywords: [PDF转Markdown, 文档转换, 版面分析, 任务状态]
idempotent: true
parameters:
  TaskId:
    type: String
    required: true
    description: ID of the task that SubmitMultimodalDocParseJob returned.
    zh: {description: SubmitMultimodalDocParseJob 返回的任务编号。}
response:
  Status:
    type: String
    enum:
      Created: Submitted, waiting.
      Processing: Running.
      Success: Finished.
      Failed: Failed.
      Unknown: Unknown.
    description: State of the task.
    zh: {description: 任务状态。, enum: {Created: 已提交，等待处理。, Processing: 处理中。, Success: 已完成。, Failed: 失败。, Unknown: 未知。}}
  ErrorCode:
    type: String
    description: Code of the failure; empty unless Status is `Failed`.
    zh: {description: 失败的错误码；Status 不是 `Failed` 时为空。}
  ErrorMessage:
    type: String
    description: Description of the failure; empty unless Status is `Failed`.
    zh: {description: 失败原因的文字说明；Status 不是 `Failed` 时为空。}
  ResultUrl:
    type: String
    format: url
    description: URL of the ZIP file with the result, valid for 30 minutes. Returned only if Status is `Success`.
    zh: {description: 结果 ZIP 的下载地址，30 分钟内有效。仅在 Status 为 `Success` 时返回。}
  FailedPages:
    type: Array of ReconstructDocumentFailedPage
    description: Pages that could not be parsed. Meant for Status `Success`, but it can be missing.
    zh: {description: 未能解析的各页。用于 Status 为 `Success` 的任务，但可能不返回。}
  SuccessPageNum: {type: Integer, description: Number of pages that were parsed., zh: {description: 解析成功的页数。}}
  FailPageNum: {type: Integer, description: Number of pages that could not be parsed., zh: {description: 未能解析的页数。}}
examples:
  - title: A finished task with one bad page
    zh: {title: 已完成的任务，其中一页未能解析}
    request:
      TaskId: '1500000000000000011'
    response:
      Status: Success
      ErrorCode: ''
      ErrorMessage: ''
      ResultUrl: https://example.com/parsed.zip
      FailedPages: [{PageNumber: 17}]
      SuccessPageNum: 119
      FailPageNum: 1
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A task that is still running
    zh: {title: 仍在处理的任务}
    request:
      TaskId: '1500000000000000012'
    response:
      Status: Processing
      ErrorCode: ''
      ErrorMessage: ''
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `DescribeQuestionMarkAgentJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  MarkInfo:
    description: One marked exercise. It can hold sub-questions of the same form.
    zh: {description: 一道已批改的题。可以含子题，结构相同。}
    members:
      MarkItemTitle:
        type: String
        required: true
        description: |
          The question. If an exercise runs over pages, the second part has a Chinese note that the marks are with the
          first.
        zh: {description: 题目内容。题目跨页时，第二部分是一句中文提示，说明批改结果在第一部分。}
      AnswerInfos:
        type: Array of AnswerInfo
        required: true
        description: The answers, from left to right and from top to bottom. Empty if the sub-questions hold them.
        zh: {description: 各处作答，按从左到右、从上到下的顺序。作答写在子题里时为空。}
      MarkInfos:
        type: Array of MarkInfo
        description: The sub-questions; empty when there are none.
        zh: {description: 各道子题；没有子题时为空。}
      QuestionPositions:
        type: Array of Integer
        description: |
          Position of the question: eight numbers, in pixels: X and Y of the top-left, top-right, bottom-right and
          bottom-left corner.
        zh: {description: 题目的位置，共八个数，单位为像素：依次为左上、右上、右下、左下角的 X 和 Y。}
      QuestionImagePositions:
        type: Array of Positions
        description: Positions of the figures of the question.
        zh: {description: 题目插图的位置。}
      RightAnswer:
        type: String
        description: The correct answer of the whole exercise with all steps, for marking step by step.
        zh: {description: 整道题的正确答案，含全部步骤，用于按步骤批改。}
      Subject: {type: String, description: 'School subject, in Chinese.', zh: {description: 学科，中文。}}
      QuestionType:
        type: String
        description: Kind of exercise, in Chinese, such as choice, gap, sum, word problem, right or wrong, essay.
        zh: {description: 题型，中文，例如选择、填空、计算、应用、判断、作文。}
  AnswerInfo:
    description: One marked answer.
    zh: {description: 一处已批改的作答。}
    members:
      HandwriteInfo:
        type: String
        description: The handwriting of the pupil; formulas as LaTeX between `$` signs.
        zh: {description: 学生写的内容；公式以 LaTeX 表示，放在 `$` 之间。}
      IsCorrect: {type: Boolean, description: True if the answer is right., zh: {description: 作答是否正确。}}
      AnswerAnalysis:
        type: String
        description: Explanation of the verdict on the answer. Not returned with DisableAnswerAnalysis.
        zh: {description: 判定作答对错的分析。打开 DisableAnswerAnalysis 时不返回。}
      HandwriteInfoPositions:
        type: Array of Integer
        nullable: true
        description: |
          Position of the answer: eight numbers, in pixels: X and Y of the top-left, top-right, bottom-right and
          bottom-left corner.
        zh: {description: 作答的位置，共八个数，单位为像素：依次为左上、右上、右下、左下角的 X 和 Y。}
      RightAnswer:
        type: String
        description: The right answer. Filled with TrueAnswer in QuestionConfigMap.
        zh: {description: 正确答案。在 QuestionConfigMap 中打开 TrueAnswer 才有内容。}
      KnowledgePoints:
        type: Array of String
        nullable: true
        description: Topics that the exercise trains, in Chinese. Filled with KnowledgePoints in QuestionConfigMap.
        zh: {description: 题目考查的知识点，中文。在 QuestionConfigMap 中打开 KnowledgePoints 才有内容。}
---
Action: DescribeQuestionMarkAgentJob
Version: 2018-11-19
group: education
title: Exam Question Marking Agent (Query Job)
summary: Fetches the state and the marks of a job that marks exercises.
description: |
  Returns the state of a job that SubmitQuestionMarkAgentJob started and, once `JobStatus` is `DONE`, each exercise with
  the pupil's answers, their marks and the reasons. It is made for whole school papers or single exercises: it marks
  handwritten answers, or explains exercises without answers. Call it again every few seconds while it is `WAIT` or
  `RUN`; by default the service handles ten pictures per minute.

  The marks are in two members: in `MarkInfos`, which Tencent plans to remove, and in `QuestionInfo`, which also
  supports several pages. Only the first may be filled, so check both. A failed job has a normal response, with the
  reason in `ErrorCode`.
keywords: [homework, grading, test paper, asynchronous]
zh:
  title: 试题批改Agent（查询任务）
  summary: 查询试题批改任务的进度并取回批改结果。
  description: |
    凭 SubmitQuestionMarkAgentJob 返回的编号查询。`JobStatus` 为 `DONE` 后，可逐题看到读出的作答、对错和理由；
    仍是 `WAIT` 或 `RUN` 时隔几秒再查，默认每分钟处理十张图。任务失败时接口照常返回，原因见 `ErrorCode`。

    批改内容有两处：`MarkInfos` 计划停用；`QuestionInfo` 还适用于多页。有时只有前者有内容，请两处都读取。
  keywords: [作业批改, 阅卷, 判题, 任务状态]
idempotent: true
parameters:
  JobId:
    type: String
    description: ID of the job that SubmitQuestionMarkAgentJob returned.
    zh: {description: SubmitQuestionMarkAgentJob 返回的任务编号。}
response:
  ErrorCode:
    type: String
    required: true
    description: Code of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败的错误码；JobStatus 不是 `FAIL` 时为空。}
  ErrorMessage:
    type: String
    required: true
    description: Description of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败原因的文字说明；JobStatus 不是 `FAIL` 时为空。}
  JobStatus:
    type: String
    required: true
    enum: {WAIT: Waiting in the queue., RUN: Running., FAIL: Failed., DONE: Finished.}
    description: State of the job.
    zh: {description: 任务状态。, enum: {WAIT: 排队等待中。, RUN: 处理中。, FAIL: 失败。, DONE: 已完成。}}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
  MarkInfos:
    type: Array of MarkInfo
    required: true
    description: The marked exercises. Tencent plans to remove it in favour of QuestionInfo.
    zh: {description: 各道已批改的题。腾讯云计划停用该字段，改用 QuestionInfo。}
  QuestionInfo:
    type: Array of QuestionInfo
    description: The marked exercises, page by page. It can be missing.
    zh: {description: 各道已批改的题，按页排列。可能不返回。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A finished job with one wrong answer
    zh: {title: 已完成的任务，有一处答错}
    request:
      JobId: '1500000000000000031'
    response:
      ErrorCode: ''
      ErrorMessage: ''
      JobStatus: DONE
      Angle: 0
      MarkInfos:
        - MarkItemTitle: '计算: $12\times 5=$'
          AnswerInfos:
            - HandwriteInfo: '50'
              IsCorrect: false
              AnswerAnalysis: 十二乘五得六十。
              HandwriteInfoPositions: [520, 118, 600, 118, 600, 172, 520, 172]
              RightAnswer: '60'
              KnowledgePoints: [两位数乘法]
          MarkInfos: []
        - MarkItemTitle: '看图回答:'
          AnswerInfos: []
          MarkInfos:
            - MarkItemTitle: (1)图中有几个圆?
              AnswerInfos:
                - HandwriteInfo: '4'
                  IsCorrect: true
                  AnswerAnalysis: 数得对。
                  HandwriteInfoPositions: [300, 700, 340, 700, 340, 740, 300, 740]
                  RightAnswer: '4'
                  KnowledgePoints: [数数]
              MarkInfos: []
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A job that is still running
    zh: {title: 仍在处理的任务}
    request:
      JobId: '1500000000000000032'
    response:
      ErrorCode: ''
      ErrorMessage: ''
      JobStatus: RUN
      Angle: 0
      MarkInfos: []
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `DescribeQuestionSplitJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: DescribeQuestionSplitJob
Version: 2018-11-19
group: education
title: Exam Paper Splitting (Query Job)
summary: Fetches the state and the result of a job that cuts pages into exercises.
description: |
  Returns the state of a job that SubmitQuestionSplitJob started and, once `JobStatus` is `DONE`, the exercises. Call it
  again every few seconds while it is `WAIT` or `RUN`. If an exercise runs over several pages, `PageIndex` and
  `CoordPageIndex` say which part is on which page.

  A failed job has a normal response, with the reason in `ErrorCode`. The job was charged when it was submitted.
keywords: [question segmentation, test paper, asynchronous]
zh:
  title: 异步试卷切题（查询任务）
  summary: 查询切题任务的进度并取回各题内容。
  description: |
    凭 SubmitQuestionSplitJob 返回的编号查询，`JobStatus` 为 `DONE` 时附上各题；仍是 `WAIT` 或 `RUN` 时隔几秒再查。
    题目跨页时，由 `PageIndex` 与 `CoordPageIndex` 得知每一部分在第几页。

    任务失败时接口照常返回，原因写在 `ErrorCode`。费用在提交任务时产生。
  keywords: [题目切分, 试题切分, 拆题, 任务状态]
idempotent: true
parameters:
  JobId:
    type: String
    description: ID of the job that SubmitQuestionSplitJob returned.
    zh: {description: SubmitQuestionSplitJob 返回的任务编号。}
response:
  QuestionInfo:
    type: Array of QuestionInfo
    description: The exercises, page by page. Filled once the job is done.
    zh: {description: 各道题，按页排列。任务完成后才有内容。}
  ErrorCode:
    type: String
    required: true
    description: Code of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败的错误码；JobStatus 不是 `FAIL` 时为空。}
  ErrorMessage:
    type: String
    required: true
    description: Description of the failure; empty unless JobStatus is `FAIL`.
    zh: {description: 失败原因的文字说明；JobStatus 不是 `FAIL` 时为空。}
  JobStatus:
    type: String
    required: true
    enum: {WAIT: Waiting in the queue., RUN: Running., FAIL: Failed., DONE: Finished.}
    description: State of the job.
    zh: {description: 任务状态。, enum: {WAIT: 排队等待中。, RUN: 处理中。, FAIL: 失败。, DONE: 已完成。}}
examples:
  - title: A finished job
    zh: {title: 已完成的任务}
    request:
      JobId: '1500000000000000021'
    response:
      QuestionInfo:
        - Angle: 0
          Height: 1600
          Width: 1200
          ResultList:
            - Question:
                - Text: 2.写出$x+3=8$的解.
                  Coord:
                    LeftTop: {X: 70, Y: 200}
                    RightTop: {X: 560, Y: 200}
                    RightBottom: {X: 560, Y: 250}
                    LeftBottom: {X: 70, Y: 250}
                  Index: 0
                  PageIndex: 1
              Option: []
              Figure: []
              Table: []
              Answer:
                - Text: ''
                  Coord:
                    LeftTop: {X: 300, Y: 260}
                    RightTop: {X: 420, Y: 260}
                    RightBottom: {X: 420, Y: 300}
                    LeftBottom: {X: 300, Y: 300}
                  Index: 0
                  PageIndex: 1
              Parse: []
              Coord:
                - LeftTop: {X: 70, Y: 200}
                  RightTop: {X: 560, Y: 200}
                  RightBottom: {X: 560, Y: 380}
                  LeftBottom: {X: 70, Y: 380}
              CoordPageIndex: [1]
          OrgHeight: 1600
          OrgWidth: 1200
      ErrorCode: ''
      ErrorMessage: ''
      JobStatus: DONE
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A job that is still waiting
    zh: {title: 仍在等待的任务}
    request:
      JobId: '1500000000000000022'
    response:
      QuestionInfo: []
      ErrorCode: ''
      ErrorMessage: ''
      JobStatus: WAIT
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `DriverLicenseOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: DriverLicenseOCR
Version: 2018-11-19
group: vehicles
title: Driver's License OCR
summary: Reads a Chinese driving licence, main or second page, on paper or electronic.
description: |
  Reads holder, number, class, validity and issuing office from the main page; name, number, file number and record from
  the second page; and state, points and times of the electronic licence in the traffic police's app 12123. Fields that
  are not on the page are empty. Photocopies, pictures of a screen, glare, blur and cut-off edges raise warnings.

  CardSide must match the picture; `DOUBLE` accepts either page, or both in one picture. Only the main page of an
  electronic licence is read. Drivers for ride-hailing services carry another permit, which RideHailingDriverLicenseOCR
  reads.
keywords: [driving permit, DL]
zh:
  title: 驾驶证识别
  summary: 识别机动车驾驶证的主页或副页，纸质、电子均可。
  description: |
    主页给出持证人、证号、准驾车型、有效期和发证单位，副页给出姓名、证号、档案编号与记录，
    交管 12123 里的电子证另有状态、记分和时间。电子驾驶证只读主页。页面上没有的字段返回空字符串。复印、翻拍、反光、
    模糊、缺边会给出提示。

    CardSide 要与图片相符；设为 `DOUBLE` 时单页、两页同框都可以。网约车驾驶员证请用 RideHailingDriverLicenseOCR。
  keywords: [驾照, 驾驶本, 驾本, 驾驶执照]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture. PNG, JPG or BMP. The card should fill two thirds of the picture.
    zh: {description: 图片，支持 PNG、JPG、BMP。证件应占画面的三分之二。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  CardSide:
    type: String
    default: FRONT
    enum:
      FRONT: The main page, with the red seal.
      BACK: The second page, with the file number.
      DOUBLE: Either page, or both in one picture; the service detects it.
    description: The side in the picture.
    zh: {description: 图中有哪些页。, enum: {FRONT: 主页，即有红色印章的一页。, BACK: 副页，即有档案编号的一页。, DOUBLE: 主页或副页，或同一张图片中的两页；由服务端判断。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Name:
    type: String
    required: true
    sensitive: true
    description: Name of the holder on the main page. For a second page it can hold the name on that page.
    zh: {description: 主页上的持证人姓名；识别副页时，也可能是副页上的姓名。}
  Sex:
    type: String
    required: true
    sensitive: true
    description: Sex of the holder, in Chinese.
    zh: {description: 持证人性别，中文。}
  Nationality:
    type: String
    required: true
    sensitive: true
    description: Nationality of the holder, in Chinese.
    zh: {description: 持证人国籍，中文。}
  Address:
    type: String
    required: true
    sensitive: true
    description: Address of the holder.
    zh: {description: 持证人住址。}
  DateOfBirth:
    type: String
    required: true
    sensitive: true
    description: Birth date as `YYYY-MM-DD`.
    zh: {description: 出生日期，格式为 `YYYY-MM-DD`。}
  DateOfFirstIssue:
    type: String
    required: true
    description: Date of the first licence as `YYYY-MM-DD`.
    zh: {description: 初次领证日期，格式为 `YYYY-MM-DD`。}
  Class:
    type: String
    required: true
    description: Class of vehicles that the holder may drive, such as `C1`.
    zh: {description: 准驾车型，例如 `C1`。}
  StartDate:
    type: String
    required: true
    description: First day of validity as `YYYY-MM-DD`.
    zh: {description: 有效期起始日，格式为 `YYYY-MM-DD`。}
  EndDate:
    type: String
    required: true
    description: |
      Last day of validity as `YYYY-MM-DD`. An old licence has a number of years in Chinese instead, a permanent one has
      `长期`.
    zh: {description: 有效期截止日，格式为 `YYYY-MM-DD`。老版驾驶证此处是中文写的年数，没有截止日的为 `长期`。}
  CardCode:
    type: String
    required: true
    sensitive: true
    description: Number on the main page. For a second page it can hold the number on that page.
    zh: {description: 主页上的证号；识别副页时，也可能是副页上的证号。}
  ArchivesCode:
    type: String
    required: true
    sensitive: true
    description: File number of the licence.
    zh: {description: 驾驶证的档案编号。}
  Record:
    type: String
    required: true
    description: Remarks, such as added classes and probation.
    zh: {description: 记录，例如增驾、实习期。}
  RecognizeWarnCode:
    type: Array of Integer
    required: true
    enum:
      -9102: A photocopy.
      -9103: A picture of a screen.
      -9104: Glare.
      -9105: Blur.
      -9106: An edge is cut off.
    description: Codes of the warnings that apply; several can apply.
    zh: {description: 触发的告警码，可能同时有多个。, enum: {-9102: 复印件。, -9103: 屏幕翻拍图片。, -9104: 反光。, -9105: 模糊。, -9106: 有边缘被截断。}}
  RecognizeWarnMsg:
    type: Array of String
    required: true
    enum:
      WARN_DRIVER_LICENSE_COPY_CARD: A photocopy.
      WARN_DRIVER_LICENSE_SCREENED_CARD: A picture of a screen.
      WARN_DRIVER_LICENSE_REFLECTION: Glare.
      WARN_DRIVER_LICENSE_BLUR: Blur.
      WARN_DRIVER_LICENSE_BORDER_INCOMPLETE: An edge is cut off.
    description: The same warnings as words.
    zh:
      description: 上述告警的文字说明。
      enum:
        WARN_DRIVER_LICENSE_COPY_CARD: 复印件。
        WARN_DRIVER_LICENSE_SCREENED_CARD: 屏幕翻拍图片。
        WARN_DRIVER_LICENSE_REFLECTION: 反光。
        WARN_DRIVER_LICENSE_BLUR: 模糊。
        WARN_DRIVER_LICENSE_BORDER_INCOMPLETE: 有边缘被截断。
  IssuingAuthority:
    type: String
    required: true
    description: The office that issued the licence.
    zh: {description: 发证单位。}
  State:
    type: String
    required: true
    description: State of the licence, in Chinese. Electronic licences only.
    zh: {description: 驾驶证状态，中文。仅电子驾驶证有。}
  CumulativeScore:
    type: String
    required: true
    description: Penalty points so far, with the Chinese word for points. Electronic licences only.
    zh: {description: 累积记分，带“分”字。仅电子驾驶证有。}
  CurrentTime:
    type: String
    required: true
    description: Time that the app showed, as `2026年01月02日08:30:00`. Electronic licences only.
    zh: {description: 应用中显示的当前时间，格式为 `2026年01月02日08:30:00`。仅电子驾驶证有。}
  GenerateTime:
    type: String
    required: true
    description: Time at which the app made the picture of the licence, in the same format. Electronic licences only.
    zh: {description: 应用生成驾驶证图片的时间，格式同上。仅电子驾驶证有。}
  BackPageName:
    type: String
    required: true
    sensitive: true
    description: Name of the holder on the second page.
    zh: {description: 副页上的持证人姓名。}
  BackPageCardCode:
    type: String
    required: true
    sensitive: true
    description: Number on the second page.
    zh: {description: 副页上的证号。}
  DriverLicenseType:
    type: String
    required: true
    enum: {Electronic: An electronic licence., Normal: An ordinary licence.}
    description: Form of the licence. It can be empty.
    zh: {description: 驾驶证的形式。可能为空。, enum: {Electronic: 电子证件。, Normal: 普通证件。}}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.LicenseCardSideError
  - FailedOperation.LicenseMultiCardError
  - FailedOperation.NoDriverLicenseError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The main page
    zh: {title: 主页}
    request:
      ImageUrl: https://example.com/licence.jpg
      CardSide: FRONT
    response:
      Name: 许知行
      Sex: 女
      Nationality: 中国
      Address: 北京市东城区示例路 1 号
      DateOfBirth: '1992-09-15'
      DateOfFirstIssue: '2014-04-21'
      Class: C1
      StartDate: '2020-04-21'
      EndDate: '2030-04-21'
      CardCode: '110101199209150025'
      ArchivesCode: ''
      Record: ''
      RecognizeWarnCode: []
      RecognizeWarnMsg: []
      IssuingAuthority: 北京市公安局公安交通管理局
      State: ''
      CumulativeScore: ''
      CurrentTime: ''
      GenerateTime: ''
      BackPageName: ''
      BackPageCardCode: ''
      DriverLicenseType: Normal
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `EnglishOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextDetectionEn:
    description: One line of English text that was found.
    zh: {description: 找到的一行英文。}
    members:
      DetectedText: {type: String, required: true, description: The text of the line., zh: {description: 该行的文字。}}
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence in the line.
        zh: {description: 该行的置信度。}
      Polygon:
        type: Array of Coord
        required: true
        nullable: true
        description: |
          The four corners of the line in the original picture, in pixels. Their order can differ from other actions:
          the second can be the bottom-left one.
        zh: {description: 该行在原图中的四角坐标，单位为像素。顺序可能与其他接口不同：第二个可能是左下角。}
      AdvancedInfo:
        type: String
        required: true
        description: Reserved; empty or `{}`.
        zh: {description: '保留字段，为空或 `{}`。'}
      WordCoordPoint:
        type: Array of WordCoordPoint
        required: true
        description: Corners of each word, in the order of `Words`. Needs EnableCoordPoint.
        zh: {description: 每个单词的四角坐标，顺序与 `Words` 一致。由 EnableCoordPoint 打开。}
      CandWord:
        type: Array of CandWord
        required: true
        description: |
          The candidate readings, one entry per character of the line in Tencent's sample. Needs EnableCandWord.
        zh: {description: 备选读法，腾讯云示例中该行的每个字符各有一项。由 EnableCandWord 打开。}
      Words:
        type: Array of Words
        required: true
        description: The words of the line; a punctuation mark can be a word of its own.
        zh: {description: 该行的各个单词；标点也可能单独列为一个词。}
  WordCoordPoint:
    description: Position of one word in the original picture.
    zh: {description: 一个单词在原图中的位置。}
    members:
      WordCoordinate:
        type: Array of Coord
        description: Four corners, in pixels. In Tencent's sample they start at the bottom-left one and go clockwise.
        zh: {description: 四角坐标，单位为像素。腾讯云示例中从左下角开始，按顺时针排列。}
  CandWord:
    description: The candidate readings at one position of the line.
    zh: {description: 行内某个位置的备选读法。}
    members:
      CandWords:
        type: Array of Words
        description: |
          The readings with their confidence. In Tencent's sample the first has 99 or 100 and the second 0; `nil` stands
          for the blank between two words.
        zh:
          description: 备选读法及其置信度。腾讯云示例中，第一种为 99 或 100，第二种为 0；`nil` 表示两个单词之间的空格。
  Words:
    description: A word, or in a `CandWord` a character, with its confidence.
    zh: {description: 一个单词及其置信度；在 `CandWord` 里则是一个字符。}
    members:
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence.
        zh: {description: 置信度。}
      Character: {type: String, required: true, description: The word or character., zh: {description: 单词或字符。}}
---
Action: EnglishOCR
Version: 2018-11-19
group: general
title: English OCR
summary: Reads English text in a picture, printed or written by hand, word by word.
description: |
  Finds English words, letters, digits and common symbols in pictures of any kind and layout, in print or handwriting,
  and returns the text, confidence and position of each line. Parameters add the position of each word and the candidate
  readings of each character.

  Use it for pictures that are English throughout and whose words matter: exercises, labels, forms. GeneralBasicOCR and
  GeneralAccurateOCR read English mixed with Chinese, and single characters rather than words.
keywords: [handwriting, letters, vocabulary]
zh:
  title: 英文识别
  summary: 识别图片里的英文，印刷、手写均可，可精确到单词。
  description: |
    不限版式，能读英文单词、字母、数字与常用符号，逐行返回文字、置信度和坐标；打开相应开关后，还有每个单词的位置和每个
    字符的备选读法。

    整幅图都是英文、又需要按单词处理时用它，例如作业、标签、表单；中英混排，或者想要单字结果，改用 GeneralBasicOCR 或
    GeneralAccurateOCR。
  keywords: [英语, 英文单词, 英文字母, 英文手写]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    description: The picture. PNG or JPG, not GIF; from 20 to 10,000 pixels.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF；20 至 10000 像素。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The download
      must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  EnableCoordPoint:
    type: Boolean
    default: false
    description: Returns the corners of the words of each line.
    zh: {description: 每行是否同时给出各单词的四角坐标。}
  EnableCandWord:
    type: Boolean
    default: false
    description: Returns the candidate readings of each line with their confidence.
    zh: {description: 每行是否同时给出备选读法及其置信度。}
  Preprocess:
    type: Boolean
    default: true
    description: Straightens a tilted picture before reading.
    zh: {description: 是否在识别前先把倾斜的图片扶正。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextDetectionEn
    description: The lines of text.
    zh: {description: 各行文字。}
  Angel:
    type: Float
    description: |
      Angle of the text against the horizontal, in degrees; clockwise is positive. The name is misspelt, and this action
      has no `Angle` beside it.
    zh:
      description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。这个名称拼写有误，本接口也没有另外提供 `Angle`。
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A label with the position of each word
    zh: {title: 一张标签，带每个单词的位置}
    request:
      ImageUrl: https://example.com/label.jpg
      EnableCoordPoint: true
    response:
      TextDetections:
        - DetectedText: Handle gently
          Confidence: 99
          Polygon: [{X: 40, Y: 50}, {X: 40, Y: 90}, {X: 300, Y: 90}, {X: 300, Y: 50}]
          AdvancedInfo: '{}'
          WordCoordPoint:
            - WordCoordinate: [{X: 40, Y: 90}, {X: 40, Y: 50}, {X: 170, Y: 50}, {X: 170, Y: 90}]
            - WordCoordinate: [{X: 185, Y: 90}, {X: 185, Y: 50}, {X: 300, Y: 50}, {X: 300, Y: 90}]
          CandWord: []
          Words:
            - {Confidence: 99, Character: Handle}
            - {Confidence: 98, Character: gently}
      Angel: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A short handwritten word with its candidate readings
    zh: {title: 一个手写的短单词，带备选读法}
    request:
      ImageBase64: aGVsbG8=
      EnableCandWord: true
      Preprocess: false
    response:
      TextDetections:
        - DetectedText: Go
          Confidence: 91
          Polygon: [{X: 30, Y: 30}, {X: 30, Y: 80}, {X: 110, Y: 80}, {X: 110, Y: 30}]
          AdvancedInfo: '{}'
          WordCoordPoint: []
          CandWord:
            - CandWords:
                - {Confidence: 93, Character: G}
                - {Confidence: 6, Character: C}
            - CandWords:
                - {Confidence: 89, Character: o}
                - {Confidence: 10, Character: a}
          Words:
            - {Confidence: 91, Character: Go}
      Angel: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `EnterpriseLicenseOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  EnterpriseLicenseInfo:
    description: One field of a certificate.
    zh: {description: 证照上的一个字段。}
    members:
      Name:
        type: String
        required: true
        description: |
          Kind of field, in Chinese: unified social credit code, legal representative, name, address, capital, kind of
          company, business scope, founding day, validity, opening funds, source of funds, organiser and others. The
          same field can have different names, such as `公司名称` and `名称`.
        zh:
          description: |
            字段是什么，中文：统一社会信用代码、名称、企业类型、法定代表人、资本、地址、成立日期、有效期、经营范围、
            举办单位、开办资金、经费来源等。同一字段可能有不同的名称，例如 `公司名称` 与 `名称`。
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 字段内容。}
---
Action: EnterpriseLicenseOCR
Version: 2018-11-19
group: companies
title: Enterprise Certificate OCR
summary: Reads certificates of companies and institutions of any kind.
description: |
  Reads registration certificates, permits, business licences and certificates that unite several registrations, also
  those of institutions that are not companies. Every kind has its own fields, so the response is a list of names and
  values.

  Use BizLicenseOCR for business licences alone: it has named members and warnings. To check the result against the
  register, call VerifyBizLicenseEnterprise3 or VerifyBizLicenseEnterprise4 afterwards.
keywords: [licence, permit, public institution, registration]
zh:
  title: 企业证照识别
  summary: 识别各种企业和机构证照，以字段列表返回。
  description: |
    登记证书、许可证、营业执照、多证合一的证件，以及事业单位等机构的证书都可以读。不同证件的字段不一样，
    所以结果是一组名称和内容。

    只处理营业执照时建议用 BizLicenseOCR，字段固定，还带告警。想核对读到的内容是否属实，
    可以接着调用 VerifyBizLicenseEnterprise3 或 VerifyBizLicenseEnterprise4。
  keywords: [许可证, 登记证, 事业单位, 多证合一]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  EnterpriseLicenseInfos:
    type: Array of EnterpriseLicenseInfo
    required: true
    description: The fields of the certificate.
    zh: {description: 证照的各个字段。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A business licence
    zh: {title: 一张营业执照}
    request:
      ImageUrl: https://example.com/licence.jpg
    response:
      EnterpriseLicenseInfos:
        - {Name: 统一社会信用代码, Value: 91110101MA00000018}
        - {Name: 名称, Value: 北京样例科技有限公司}
        - {Name: 法定代表人, Value: 许知行}
        - {Name: 住所, Value: 北京市东城区示例路 1 号}
        - {Name: 注册资本, Value: 100万元}
        - {Name: 成立日期, Value: 2018年03月05日}
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `EraseHandwrittenImageOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: EraseHandwrittenImageOCR
Version: 2018-11-19
group: images
title: Exam Paper Handwriting Removal
summary: Removes handwriting and marking from an exam paper and returns the blank paper.
description: |
  Takes a picture of an exam paper, or one page of a PDF, and returns a JPG without the writing of pupils and teachers.
  On request it first crops the sheet out of its background, flattens and sharpens it, which helps with photographs. It
  does not read text.

  CropEnhanceImageOCR does the clean-up without removing anything. To read the handwriting instead, use
  GeneralAccurateOCR or QuestionOCR.
keywords: [eraser, test paper, worksheet]
zh:
  title: 试卷手写擦除
  summary: 擦去试卷上的笔迹和批改，得到空白卷。
  description: |
    输入试卷照片或 PDF 的一页，返回一张 JPG，学生作答与老师批注都已去掉。拍照得来的图可以顺带裁边、抹平弯折、锐化，效果会
    更好。本接口不识别文字。

    只做画面整理、不删内容时用 CropEnhanceImageOCR；想读出笔迹则用 GeneralAccurateOCR 或 QuestionOCR。
  keywords: [去手写, 去笔迹, 试卷还原, 空白试卷]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to work on, counted from 1. Has no effect on pictures.
    zh: {description: 要处理的 PDF 页码，从 1 开始。对图片没有意义。}
  Crop:
    type: Integer
    default: 0
    enum: {0: Do not crop., 1: Crop to the sheet.}
    description: Says whether to cut off everything around the paper.
    zh: {description: 是否裁掉试卷四周的内容。, enum: {0: 不裁剪。, 1: 裁剪至纸张边缘。}}
  Deskew:
    type: Integer
    default: 0
    enum: {0: Leave bends., 1: Straighten bends.}
    description: Says whether to flatten a bent sheet.
    zh: {description: 是否抹平弯折的纸面。, enum: {0: 保留弯折。, 1: 抹平弯折。}}
  Sharpen:
    type: Integer
    default: 0
    enum: {0: Leave the sharpness as it is., 1: Make clearer and sharper.}
    description: Says whether to sharpen the picture.
    zh: {description: 是否锐化图片。, enum: {0: 不锐化。, 1: 使图片更清晰、更锐利。}}
  Grayscale:
    type: Integer
    default: 1
    enum: {0: Black and white., 1: Colour.}
    description: Colours of the new picture. Despite the name, 1 keeps the colours.
    zh: {description: 新图的颜色。虽然名为 Grayscale，取 1 时仍保留颜色。, enum: {0: 黑白。, 1: 彩色。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Image:
    type: Base64
    required: true
    description: The paper without the handwriting, a JPG.
    zh: {description: 去掉笔迹后的试卷，格式为 JPG。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EngineRecognizeTimeout
  - FailedOperation.ImageDecodeFailed
  - InternalError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
examples:
  - title: A photographed paper, cropped and in black and white
    zh: {title: 拍下的试卷，裁边并转为黑白}
    request:
      ImageUrl: https://example.com/exam.jpg
      Crop: 1
      Deskew: 1
      Grayscale: 0
    response:
      Image: aGVsbG8=
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The second page of a scanned PDF
    zh: {title: 扫描 PDF 的第二页}
    request:
      ImageBase64: aGVsbG8=
      PdfPageNumber: 2
    response:
      Image: aGVsbG8=
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `EstateCertOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: EstateCertOCR
Version: 2018-11-19
group: cards
title: Real Estate Certificate OCR
summary: Reads a mainland China certificate of real estate ownership.
description: |
  Reads the holder of the right, the form of ownership, the location of the property, its unit number, kind, nature,
  use, area and term, the number of the certificate and the remarks. Fields that are not printed are empty. Fields about
  land and building join both parts in one text.

  Use SmartStructuralOCR or ExtractDocMulti for older deeds and other papers with a different layout.
keywords: [property, title deed, house, land]
zh:
  title: 不动产权证识别
  summary: 识别不动产权证书上的各个字段。
  description: |
    返回权利人、是否共有、坐落、单元号、权利的类型与性质、用途、面积、期限、证号和附记，没有印出的内容为空字符串。
    同时涉及土地与房屋的字段会把两部分写在同一段文字里。

    版式不同的旧房产证或其他文书，可以改用 SmartStructuralOCR 或 ExtractDocMulti。
  keywords: [房产证, 房本, 房屋产权, 土地使用权]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Obligee:
    type: String
    required: true
    sensitive: true
    description: Holder of the right.
    zh: {description: 权利人。}
  Ownership:
    type: String
    required: true
    description: Form of ownership, in Chinese, such as `单独所有` for a single owner.
    zh: {description: 共有情况，中文，例如只有一位权利人时为 `单独所有`。}
  Location:
    type: String
    required: true
    sensitive: true
    description: Address of the property.
    zh: {description: 坐落，即不动产的地址。}
  Unit:
    type: String
    required: true
    sensitive: true
    description: Number of the property unit, 28 characters.
    zh: {description: 不动产单元号，28 位。}
  Type:
    type: String
    required: true
    description: Kind of right, for example to use the land and to own the house.
    zh: {description: 权利类型，例如土地使用权和房屋所有权。}
  Property:
    type: String
    required: true
    description: 'Nature of the right: the way in which the land was granted, and the kind of building.'
    zh: {description: 权利性质：土地的取得方式，以及房屋属于哪一类。}
  Usage:
    type: String
    required: true
    description: Use of land and building.
    zh: {description: 土地和房屋的用途。}
  Area:
    type: String
    required: true
    description: Area with its unit, as printed.
    zh: {description: 面积，带单位，按证面原样返回。}
  Term:
    type: String
    required: true
    description: First and last day of the right to use the land, as printed in Chinese.
    zh: {description: 土地使用权的起止日期，按证面中文原样返回。}
  Other:
    type: String
    required: true
    sensitive: true
    description: Remarks on the right. Several lines are joined by a line feed.
    zh: {description: 附记。多行之间以换行符连接。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
  Number:
    type: String
    required: true
    sensitive: true
    description: Number of the certificate.
    zh: {description: 证号。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A flat of two owners
    zh: {title: 两人共有的一套住宅}
    request:
      ImageUrl: https://example.com/certificate.jpg
    response:
      Obligee: 林晓岚、许知行
      Ownership: 共同共有
      Location: 东城区示例路 1 号 2 单元 301
      Unit: 110101001001GB00001F00010001
      Type: 国有建设用地使用权/房屋所有权
      Property: 出让/商品房
      Usage: 城镇住宅用地/住宅
      Area: 宗地面积 1200.00 平方米/建筑面积 89.50 平方米
      Term: 2015年06月01日-2085年05月31日
      Other: "房屋结构:钢筋混凝土\n所在层:3"
      Angle: 0.2
      Number: '0000001'
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `ExtractDocAgent.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: ExtractDocAgent
Version: 2018-11-19
group: documents
title: Real-Time Document Extraction Agent
summary: Extracts fields that you describe in words from one page, without a job.
description: |
  Reads one picture or PDF page with a small, quick model. Each entry of `ItemNames` names a field or a table column and
  may describe it in words. With `EnableAudit` the service also compares a value with the one you expect, by a rule that
  you write in words.

  Use it if you need the result within 30 seconds and input and output stay below 2000 tokens. Use
  SubmitExtractDocAgentJob for longer texts and several pages, ExtractDocMulti for templates, ExtractDocBasic for simple
  forms.

  `ErrorCode` and `ErrorMessage` can report a failure inside a response that otherwise looks successful: check them
  first.
keywords: [information extraction, key information, key-value]
zh:
  title: 实时文档抽取Agent
  summary: 按文字描述从单页中抽取字段，当场返回结果。
  description: |
    每次处理一张图或 PDF 的一页，模型小、出结果快。`ItemNames` 逐条列出字段或表格列，还能写一句话说明它是什么；
    打开 `EnableAudit` 后，可按自定的规则把读到的值与期望值作比较。

    适合 30 秒内要拿到结果、输入输出合计在 2000 token 以内的场合。更长的文本或多页文件请用 SubmitExtractDocAgentJob；
    要用现成模板时选 ExtractDocMulti，简单表单选 ExtractDocBasic。

    调用成功也要先看 `ErrorCode` 与 `ErrorMessage`，失败信息可能写在那里。
  keywords: [信息抽取, 字段提取, 要素抽取, 关键信息]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF. Each side must have 20 to 10000 pixels.
    zh:
      description: |
        图片或 PDF。支持 PNG、JPG、BMP、PDF；边长须在 20 至 10000 像素内。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  ItemNames:
    type: Array of ItemNames
    description: The fields and table columns to extract.
    zh: {description: 要抽取的字段和表格列。}
  PdfPageNumber:
    type: Integer
    description: Page of the PDF to read; one call reads one page. Has no effect on pictures.
    zh: {description: 要读取的 PDF 页码，每次调用读一页。对图片不起作用。}
  EnableCoord:
    type: Boolean
    default: false
    description: Returns the positions of the values.
    zh: {description: 是否返回各个值的位置。}
  EnableAudit:
    type: Boolean
    default: false
    description: Compares values with KeyExpectedValue by the rule in KeyAuditPrompt.
    zh: {description: 是否按 KeyAuditPrompt 中的规则，把读到的值与 KeyExpectedValue 作比较。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Angle:
    type: Float
    description: |
      Angle of the text against the horizontal, in degrees; clockwise is positive. A small turn to the left can be
      negative or almost 360.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。略向左倾时可能是负数，也可能接近 360。}
  StructuralList:
    type: Array of GroupInfo
    description: |
      The fields that were found, in groups. A group holds lines, a line holds fields. A single field is alone in its
      group; a table is one group with a line for each row and an entry for each column.
    zh:
      description: |
        找到的字段，按组排列：组内有行，行内有字段。单个字段独占一组；一张表格为一组，表格每行对应组内一行，
        每列对应该行的一项。
  ErrorCode:
    type: String
    description: Code of the failure; empty if there was none.
    zh: {description: 失败的错误码；没有失败时为空。}
  ErrorMessage:
    type: String
    description: Description of the failure; empty if there was none.
    zh: {description: 失败原因的文字说明；没有失败时为空。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.ResponseParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A number and a table from a delivery note
    zh: {title: 送货单上的编号和表格}
    request:
      ImageUrl: https://example.com/note.jpg
      EnableCoord: true
      ItemNames: [{KeyName: 送货单号, KeyType: 0}, {KeyName: 品名, KeyType: 1}, {KeyName: 数量, KeyType: 1, KeyPrompt: 实收的件数}]
    response:
      Angle: 0
      StructuralList:
        - Groups:
            - Lines:
                - Key: {AutoName: 送货单号, ConfigName: ''}
                  Value:
                    AutoContent: SH-0042
                    Coord:
                      LeftTop: {X: 420, Y: 80}
                      RightTop: {X: 560, Y: 80}
                      RightBottom: {X: 560, Y: 112}
                      LeftBottom: {X: 420, Y: 112}
        - Groups:
            - Lines:
                - Key: {AutoName: 品名, ConfigName: ''}
                  Value:
                    AutoContent: 纸箱
                    Coord:
                      LeftTop: {X: 60, Y: 240}
                      RightTop: {X: 130, Y: 240}
                      RightBottom: {X: 130, Y: 270}
                      LeftBottom: {X: 60, Y: 270}
                - Key: {AutoName: 数量, ConfigName: ''}
                  Value:
                    AutoContent: '20'
                    Coord:
                      LeftTop: {X: 420, Y: 240}
                      RightTop: {X: 450, Y: 240}
                      RightBottom: {X: 450, Y: 270}
                      LeftBottom: {X: 420, Y: 270}
            - Lines:
                - Key: {AutoName: 品名, ConfigName: ''}
                  Value:
                    AutoContent: 胶带
                    Coord:
                      LeftTop: {X: 60, Y: 280}
                      RightTop: {X: 130, Y: 280}
                      RightBottom: {X: 130, Y: 310}
                      LeftBottom: {X: 60, Y: 310}
                - Key: {AutoName: 数量, ConfigName: ''}
                  Value:
                    AutoContent: '6'
                    Coord:
                      LeftTop: {X: 420, Y: 280}
                      RightTop: {X: 436, Y: 280}
                      RightBottom: {X: 436, Y: 310}
                      LeftBottom: {X: 420, Y: 310}
      ErrorCode: ''
      ErrorMessage: ''
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Comparing a value with the expected one
    zh: {title: 把读到的值与期望值作比较}
    request:
      ImageBase64: aGVsbG8=
      EnableAudit: true
      ItemNames: [{KeyName: 收货单位, KeyExpectedValue: 北京样例科技有限公司, KeyAuditPrompt: 每个字都要相同}]
    response:
      Angle: 0
      StructuralList:
        - Groups:
            - Lines:
                - Key: {AutoName: 收货单位, ConfigName: ''}
                  Value: {AutoContent: 北京样例科技有限公司, Coord: null}
                  AuditResult: true
      ErrorCode: ''
      ErrorMessage: ''
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `ExtractDocBasic.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: ExtractDocBasic
Version: 2018-11-19
group: documents
title: Document Extraction (Basic)
summary: Extracts named fields from cards, slips and forms with a fixed layout, without any setup.
description: |
  Finds pairs of field name and value in one picture or PDF page and returns each value with its position. Name the
  fields you want in `ItemNames`, or leave it out to get all fields that the service finds. `ConfigId` picks a template
  for one kind of paper. On request the response also has the stamps and all text of the page.

  Use ExtractDocMulti if layouts vary or have tables, ExtractDocAgent if a field needs a description in words, and
  SubmitExtractDocAgentJob for long documents. For cards and invoices, the dedicated actions are better.

  This action is also called SmartStructuralOCRV2.
keywords: [SmartStructuralOCRV2, key information, key-value, structured data]
zh:
  title: 文档抽取（基础版）
  summary: 不用配置模板，从版式固定的卡证、票据和表单里取出字段。
  description: |
    传入一张图或 PDF 的一页，返回一组组“字段名 + 值”，并附上值在图中的位置。想要哪些字段就写进 `ItemNames`，
    不写则返回服务端找到的全部；`ConfigId` 用来指明材料种类。印章和整页文字也可一并取回。

    版式多变或带表格时改用 ExtractDocMulti；字段要靠一句话说明才找得准时用 ExtractDocAgent；篇幅长的文档用
    SubmitExtractDocAgentJob。已有专用接口的证件、发票，请优先用专用接口。

    本接口另有一个名字：SmartStructuralOCRV2。
  keywords: [智能结构化, 信息抽取, 字段提取, 键值对]
rateLimit: 5
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
  ItemNames:
    type: Array of String
    description: Names of the fields to return, as they are on the paper. If left out, every field is returned.
    zh: {description: 要返回的字段名，与纸面上的写法一致。不填则返回全部字段。}
  ReturnFullText:
    type: Boolean
    description: Returns all text of the page as well.
    zh: {description: 是否同时返回整页文字。}
  ConfigId:
    type: String
    enum:
      General: Any paper.
      GeneralNoDate: Any paper; dates stay as printed.
      OnlineTaxiItinerary: Trip list of a ride-hailing service.
      RideHailingDriverLicense: Ride-hailing driver licence.
      RideHailingTransportLicense: Ride-hailing vehicle permit.
      WayBill: Courier waybill.
      AccountOpeningPermit: Permit to open a bank account.
      InvoiceEng: International invoice.
      Coin: 'Money: coins and notes.'
      OnboardingDocuments: Papers of a new employee.
      PropertyOwnershipCertificate: House ownership certificate.
      RealEstateCertificate: Real estate certificate.
      HouseEncumbranceCertificate: Certificate of another party's right to a house, such as a mortgage.
      CarInsurance: Motor insurance policy.
      MultiRealEstateCertificate: House, real estate and property certificates alike.
    description: The kind of paper.
    zh:
      description: 材料种类。
      enum:
        General: 任意材料。
        GeneralNoDate: 任意材料；日期保持所印原样。
        OnlineTaxiItinerary: 网约车行程单。
        RideHailingDriverLicense: 网约车驾驶员证。
        RideHailingTransportLicense: 网约车运输证。
        WayBill: 快递运单。
        AccountOpeningPermit: 银行开户许可证。
        InvoiceEng: 国际发票。
        Coin: 钱币，即硬币和纸币。
        OnboardingDocuments: 新员工的入职材料。
        PropertyOwnershipCertificate: 房屋所有权证。
        RealEstateCertificate: 不动产权证书。
        HouseEncumbranceCertificate: 房屋他项权证，证明他人对房屋享有的权利，例如抵押权。
        CarInsurance: 机动车保险单。
        MultiRealEstateCertificate: 房屋所有权证、不动产权证书、产权证均适用。
  EnableSealRecognize: {type: Boolean, description: Reads stamps too., zh: {description: 是否同时识别印章。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
  StructuralList:
    type: Array of GroupInfo
    required: true
    description: |
      The fields that were found, in groups. A group holds lines, a line holds fields. A single field is alone in its
      group; a table is one group with a line for each row and an entry for each column.
    zh:
      description: |
        找到的字段，按组排列：组内有行，行内有字段。单个字段独占一组；一张表格为一组，表格每行对应组内一行，
        每列对应该行的一项。
  WordList:
    type: Array of WordItem
    required: true
    description: Blocks of text on the page, meant for ReturnFullText. It can also have blocks if ReturnFullText is off.
    zh: {description: 页面上的文字块，供 ReturnFullText 使用。没有打开 ReturnFullText 时也可能有内容。}
  SealInfos:
    type: Array of SealInfo
    description: The stamps. Filled if EnableSealRecognize is on.
    zh: {description: 各个印章。打开 EnableSealRecognize 才有内容。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Two fields of a staff form
    zh: {title: 员工登记表上的两个字段}
    request:
      ImageUrl: https://example.com/form.jpg
      ItemNames: [姓名, 工号]
      ConfigId: General
    response:
      Angle: 0
      StructuralList:
        - Groups:
            - Lines:
                - Key: {AutoName: 姓名, ConfigName: 姓名}
                  Value:
                    AutoContent: 林晓岚
                    Coord:
                      LeftTop: {X: 220, Y: 140}
                      RightTop: {X: 316, Y: 140}
                      RightBottom: {X: 316, Y: 172}
                      LeftBottom: {X: 220, Y: 172}
        - Groups:
            - Lines:
                - Key: {AutoName: 工号, ConfigName: 工号}
                  Value:
                    AutoContent: A0017
                    Coord:
                      LeftTop: {X: 220, Y: 190}
                      RightTop: {X: 300, Y: 190}
                      RightBottom: {X: 300, Y: 220}
                      LeftBottom: {X: 220, Y: 220}
      WordList: []
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The first page of a PDF with its stamp
    zh: {title: PDF 的首页，带印章}
    request:
      ImageBase64: aGVsbG8=
      IsPdf: true
      PdfPageNumber: 1
      EnableSealRecognize: true
    response:
      Angle: 0.4
      StructuralList:
        - Groups:
            - Lines:
                - Key: {AutoName: 供货单位, ConfigName: ''}
                  Value:
                    AutoContent: 深圳市范例商贸有限公司
                    Coord:
                      LeftTop: {X: 300, Y: 210}
                      RightTop: {X: 640, Y: 210}
                      RightBottom: {X: 640, Y: 246}
                      LeftBottom: {X: 300, Y: 246}
      WordList: []
      SealInfos:
        - SealBody: 深圳市范例商贸有限公司
          Location: {X: 520, Y: 900, Width: 210, Height: 208}
          OtherTexts: [合同专用章]
          SealShape: '0'
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `ExtractDocMulti.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  ConfigAdvanced:
    description: A single setting of a template.
    zh: {description: 模板的一项设置。}
    members:
      Scene:
        type: String
        description: The setting. Only the value `only_hw` is known; its effect is not documented.
        zh: {description: 设置项。已知的值只有 `only_hw`，其作用未公布。}
---
Action: ExtractDocMulti
Version: 2018-11-19
group: documents
title: Document Extraction (Multimodal)
summary: Extracts named fields from papers of many layouts with a model that sees text and picture together.
description: |
  Reads fields from pages whose layout varies or is complex, as with papers of banks, hospitals, transport, travel and
  insurance. Name the fields in `ItemNames`, or describe them in `NewItemNames`; `ConfigId` picks a template with its
  own fields. The response has the values, with their positions if `EnableCoord` is on. One call reads one page of a
  PDF.

  Use ExtractDocBasic for simple printed forms. ExtractDocAgent and SubmitExtractDocAgentJob follow descriptions of
  fields more closely; the second accepts several pages.

  This action is also called SmartStructuralPro. `MultiModelVersion` selects the model: an old account that leaves it
  out keeps the old one.
keywords: [SmartStructuralPro, key information, key-value, structured data]
zh:
  title: 文档抽取（多模态版）
  summary: 用多模态模型从版式复杂多变的材料里取出字段。
  description: |
    面对金融、医疗、物流、差旅、保险等版式繁多的单据时使用。字段名写在 `ItemNames`，需要补充说明的写在
    `NewItemNames`；选定 `ConfigId` 后，该模板自带的字段也可以一起输出。打开 `EnableCoord` 才有坐标，PDF 每次读一页。

    版面简单的表单用 ExtractDocBasic 就够了；字段要靠描述来定位时用 ExtractDocAgent，多页长文用 SubmitExtractDocAgentJob。

    本接口另有一个名字：SmartStructuralPro。模型版本由 `MultiModelVersion` 决定，老账号不填时仍走旧模型。
  keywords: [智能结构化, 信息抽取, 字段提取, 复杂版式]
rateLimit: 5
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  PdfPageNumber:
    type: Integer
    format: uint64
    description: Page of the PDF to read; one call reads one page.
    zh: {description: 要读取的 PDF 页码，每次调用读一页。}
  ItemNames:
    type: Array of String
    description: |
      Names of the fields to return. ItemNamesShowMode decides whether the fields of the template are returned as well.
    zh: {description: 要返回的字段名。模板自带的字段是否一并返回，由 ItemNamesShowMode 决定。}
  ItemNamesShowMode:
    type: Boolean
    default: true
    description: Returns only the fields that you named. If off, the fields of the template are returned as well.
    zh: {description: 打开时只返回指定的字段，关闭时模板自带的字段也一并返回。}
  ReturnFullText:
    type: Boolean
    description: Returns all text of the page as well.
    zh: {description: 是否同时返回整页文字。}
  ConfigId:
    type: String
    enum:
      General: Any paper.
      InvoiceEng: International invoice.
      WayBillEng: Order for sea freight.
      CustomsDeclaration: Customs declaration for import or export.
      WeightNote: Weighbridge slip.
      MedicalMeter: Display of a blood pressure meter.
      BillOfLading: Bill of lading (sea).
      EntrustmentBook: Shipping instruction (sea).
      Statement: Statement of account.
      BookingConfirmation: Confirmation of booked hold space.
      AirWayBill: Air waybill.
      Table: Table.
      SteelLabel: Label on goods.
      CarInsurance: Motor insurance policy.
      MultiRealEstateCertificate: Real estate papers.
      MultiRealEstateMaterial: Proofs of real estate.
      HongKongUtilityBill: Hong Kong bill for water, electricity or gas.
      OverseasCheques: Cheque from abroad.
      RegistrationCertificate: Certificate of a filing on record.
      GridPhoto: Photograph from a power grid system.
      SignaturePage: Page with signatures.
      SalesDeliveryNote: Delivery note of a sale.
    description: |
      The kind of paper. Tencent's reference prints the last three values with a stray `u200b` (an invisible character)
      in front; do not copy it.
    zh:
      description: 材料种类。腾讯云文档在最后三个值前面多印了 `u200b`（一个不可见字符），请勿照抄。
      enum:
        General: 任意材料。
        InvoiceEng: 国际发票。
        WayBillEng: 海运订单。
        CustomsDeclaration: 进出口报关单。
        WeightNote: 过磅单。
        MedicalMeter: 血压计的显示屏。
        BillOfLading: 海运提单。
        EntrustmentBook: 海运托书。
        Statement: 对账单。
        BookingConfirmation: 订舱确认书。
        AirWayBill: 航空运单。
        Table: 表格。
        SteelLabel: 货物上的标签。
        CarInsurance: 机动车保险单。
        MultiRealEstateCertificate: 不动产材料。
        MultiRealEstateMaterial: 不动产证明材料。
        HongKongUtilityBill: 香港的水、电或燃气账单。
        OverseasCheques: 境外支票。
        RegistrationCertificate: 备案证明。
        GridPhoto: 电网系统的照片。
        SignaturePage: 签字页。
        SalesDeliveryNote: 销售送货单。
  EnableCoord:
    type: Boolean
    description: Returns the positions of all fields of the text.
    zh: {description: 是否返回文字中所有字段的位置。}
  OutputParentKey:
    type: Boolean
    default: true
    description: Detects field names that are under another field name.
    zh: {description: 字段名从属于另一个字段名时，是否识别出来。}
  ConfigAdvanced:
    type: ConfigAdvanced
    description: A single setting of the template.
    zh: {description: 模板的一项设置。}
  OutputLanguage:
    type: String
    enum: {cn: Chinese., en: English.}
    description: Language of the field names that are added.
    zh: {description: 所补充的字段名使用哪种语言。, enum: {cn: 中文。, en: 英语。}}
  NewItemNames:
    type: Array of ItemNames
    description: The fields to return, each with its shape and a description.
    zh: {description: 要返回的字段，逐个写明形式和说明。}
  MultiModelVersion:
    type: String
    enum: {1.0: The older model., 2.0: 'The newer model, which Tencent recommends.'}
    description: |
      The model to use. If left out, it is 2.0, but 1.0 for accounts that called this action before 20 July 2026.
      Accounts opened after that day can only send 2.0.
    zh:
      description: |
        由哪个模型识别。不填时为 2.0，但在 2026 年 7 月 20 日之前调用过本接口的账号为 1.0。
        该日之后开通的账号只能填 2.0。
      enum: {1.0: 旧版模型。, 2.0: 新版模型，腾讯云推荐使用。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
  StructuralList:
    type: Array of GroupInfo
    required: true
    description: |
      The fields that were found, in groups. A group holds lines, a line holds fields. A single field is alone in its
      group.
    zh:
      description: 找到的字段，按组排列：组内有行，行内有字段。单个字段独占一组。
  WordList:
    type: Array of WordItem
    required: true
    description: Blocks of text on the page, meant for ReturnFullText. It can also have blocks if ReturnFullText is off.
    zh: {description: 页面上的文字块，供 ReturnFullText 使用。没有打开 ReturnFullText 时也可能有内容。}
  TokenNum:
    type: Integer
    description: Number of fields that were read. The name suggests a number of tokens.
    zh: {description: 读出的字段数；名称看上去像是 token 数。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A weighbridge slip with positions
    zh: {title: 过磅单，带位置}
    request:
      ImageUrl: https://example.com/slip.jpg
      ItemNames: [毛重, 净重]
      ConfigId: WeightNote
      EnableCoord: true
      MultiModelVersion: '2.0'
    response:
      Angle: 0
      StructuralList:
        - Groups:
            - Lines:
                - Key: {AutoName: 毛重, ConfigName: 毛重}
                  Value:
                    AutoContent: '18.42'
                    Coord:
                      LeftTop: {X: 260, Y: 300}
                      RightTop: {X: 340, Y: 300}
                      RightBottom: {X: 340, Y: 332}
                      LeftBottom: {X: 260, Y: 332}
        - Groups:
            - Lines:
                - Key: {AutoName: 净重, ConfigName: 净重}
                  Value:
                    AutoContent: '12.10'
                    Coord:
                      LeftTop: {X: 260, Y: 380}
                      RightTop: {X: 340, Y: 380}
                      RightBottom: {X: 340, Y: 412}
                      LeftBottom: {X: 260, Y: 412}
      WordList: []
      TokenNum: 2
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A column described in words
    zh: {title: 用文字描述的一列}
    request:
      ImageBase64: aGVsbG8=
      ConfigId: Table
      OutputLanguage: cn
      NewItemNames: [{KeyName: 货品, KeyType: 1, KeyPrompt: 表格第一列的品名}]
    response:
      Angle: 0
      StructuralList:
        - Groups:
            - Lines:
                - {Key: {AutoName: 货品, ConfigName: ''}, Value: {AutoContent: 纸箱, Coord: null}}
            - Lines:
                - {Key: {AutoName: 货品, ConfigName: ''}, Value: {AutoContent: 胶带, Coord: null}}
      WordList: []
      TokenNum: 1
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `GeneralAccurateOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: GeneralAccurateOCR
Version: 2018-11-19
group: general
title: General Text OCR (High Accuracy)
summary: Reads all text in a difficult picture or on a PDF page, printed or written by hand.
description: |
  Finds the lines of text and returns the text, confidence and position of each line, like GeneralBasicOCR, but also
  copes with difficult pictures: dense pages such as exam papers and legal files, tiny or blurred characters, long
  numbers, handwriting and tilted text. It reads Chinese, English, digits and symbols; ConfigID `MulOCR` adds some 20
  more languages.

  GeneralBasicOCR is the quicker choice for clean print. One call reads one page of a PDF. Unlike that of
  GeneralBasicOCR, the response has no number of pages.
keywords: [image to text, handwriting, precise, small print, blurred]
zh:
  title: 通用文字识别（高精度版）
  summary: 识别难度较大的图片或 PDF 单页上的文字，印刷体、手写体都可以。
  description: |
    与 GeneralBasicOCR 一样逐行返回文字、置信度和坐标，但更能应付密密麻麻的版面、细小或模糊的字、长串号码、手写内容
    以及歪斜的画面，例如试卷和案卷。默认读中文、英文、数字与符号，`ConfigID` 设为 `MulOCR` 后还能读另外二十来种语言。

    画面清晰的印刷品用 GeneralBasicOCR 更快。PDF 每次读一页，而且与 GeneralBasicOCR 不同，响应里没有总页数。
  keywords: [图片转文字, 手写字, 高精度识别, 小字, 模糊图片]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  IsWords:
    type: Boolean
    default: false
    description: Returns the single characters of each line. Works only with ConfigID `OCR`.
    zh: {description: 每行是否同时列出单字。仅在 ConfigID 为 `OCR` 时有效。}
  EnableDetectSplit:
    type: Boolean
    default: false
    description: |
      Splits a large picture with small characters, such as a whole exam paper, into pieces before reading. This finds
      more text. Works only with ConfigID `OCR`.
    zh: {description: 图大字小时（例如整张试卷），是否分块识别，这样能找出更多文字。仅在 ConfigID 为 `OCR` 时有效。}
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
  EnableDetectText:
    type: Boolean
    default: true
    description: |
      Detects the lines before reading. Turn it off for a picture that holds one upright line and nothing else; it is
      then read directly.
    zh: {description: 是否先检测文本行。如果图中只有一行端正的文字，没有别的内容，可以关闭，直接识别整张图。}
  ConfigID:
    type: String
    default: OCR
    enum:
      OCR: Chinese and English, any kind of picture.
      MulOCR: Many languages. `Language` of each line says which.
    description: The set of models to use.
    zh: {description: 使用哪一套模型识别。, enum: {OCR: 中文和英文，适用于任意类型的图片。, MulOCR: 多语种。各行的语种见该行的 `Language`。}}
  WordsType:
    type: String
    default: '0'
    enum: {0: Both., 1: Handwriting only., 2: Print only.}
    description: |
      Kind of text to read, a digit sent as text. Works only with ConfigID `OCR` and without IsWords.
    zh:
      description: 要识别的文字种类，以字符串形式给出的一位数字。仅在 ConfigID 为 `OCR` 且未打开 IsWords 时有效。
      enum: {0: 手写和印刷均识别。, 1: 仅手写。, 2: 仅印刷。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextDetection
    required: true
    description: The lines of text.
    zh: {description: 各行文字。}
  Angel:
    type: Float
    deprecated: Misspelt. Use Angle.
    description: The same as Angle.
    zh: {description: 与 Angle 相同。, deprecated: 拼写有误，请读取 Angle。}
  Angle:
    type: Float
    required: true
    description: |
      Angle of the text against the horizontal, in degrees; clockwise is positive. A small turn to the left can be
      negative or almost 360.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。略向左倾时可能是负数，也可能接近 360。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.EngineRecognizeTimeout
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A handwritten note
    zh: {title: 一张手写便条}
    request:
      ImageUrl: https://example.com/note.jpg
      WordsType: '1'
    response:
      TextDetections:
        - DetectedText: 周五下午三点，会议室见。
          Confidence: 96
          Polygon: [{X: 64, Y: 120}, {X: 604, Y: 128}, {X: 603, Y: 178}, {X: 63, Y: 170}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 64, Y: 116, Width: 540, Height: 50}
          Words: []
          WordCoordPoint: []
      Angle: 0.8
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A French label
    zh: {title: 法文标签}
    request:
      ImageBase64: aGVsbG8=
      ConfigID: MulOCR
    response:
      TextDetections:
        - DetectedText: Confiture de fraises
          Confidence: 98
          Polygon: [{X: 40, Y: 60}, {X: 340, Y: 60}, {X: 340, Y: 100}, {X: 40, Y: 100}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 40, Y: 60, Width: 300, Height: 40}
          Words: []
          WordCoordPoint: []
          Language: fre
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `GeneralBasicOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: GeneralBasicOCR
Version: 2018-11-19
group: general
title: General Printed Text OCR
summary: Reads all printed text in a picture or on a PDF page, in one of 20 or so languages.
description: |
  Finds the lines of text in any kind of printed picture (pages, screenshots, adverts, shop signs, menus) and returns
  the text, confidence and position of each line. It can detect the language itself. Every language may be mixed with
  English. Tilted text is read too; `Angle` is its angle.

  Use GeneralAccurateOCR for dense or tiny text, long numbers, blur, handwriting or steep angles; it costs more. Use the
  dedicated actions for cards, invoices and tables: they name the fields.

  One call reads one page of a PDF: turn on `IsPdf` and raise `PdfPageNumber` up to `PdfPageSize`.
keywords: [image to text, screenshot, extract text, multilingual]
zh:
  title: 通用印刷体识别
  summary: 识别图片或 PDF 单页中的印刷文字，逐行给出内容和位置。
  description: |
    适合文档、截图、广告、招牌、菜单等各类印刷画面，按行返回文字、置信度与坐标，语种可以自动判断，也能夹杂英文。
    画面歪斜时照样能读，倾斜程度见 `Angle`。

    字小而密、模糊、手写、数字很长的图片请改用 GeneralAccurateOCR（价格更高）；卡证、票据、表格另有专门接口，
    会直接给出各个字段。PDF 每次只读一页：打开 `IsPdf`，再用 `PdfPageNumber` 逐页调用，总页数见 `PdfPageSize`。
  keywords: [图片转文字, 图片文字识别, 截图, 文字提取, 多语种]
rateLimit: 20
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  Scene:
    type: String
    description: Reserved; has no effect.
    zh: {description: 保留字段，不起作用。}
  LanguageType:
    type: String
    default: zh
    enum:
      zh: Chinese mixed with English.
      zh_rare: Rare and traditional Chinese characters, English, digits and symbols.
      auto: The service detects the language.
      mix: Several languages in one picture, which the service tells apart.
      jap: Japanese.
      kor: Korean.
      spa: Spanish.
      fre: French.
      ger: German.
      por: Portuguese.
      vie: Vietnamese.
      may: Malay.
      rus: Russian.
      ita: Italian.
      hol: Dutch.
      swe: Swedish.
      fin: Finnish.
      dan: Danish.
      nor: Norwegian.
      hun: Hungarian.
      tha: Thai.
      hi: Hindi.
      ara: Arabic.
    description: Language of the text. Each language may be mixed with English.
    zh:
      description: 要识别的语言，各种语言都可以夹杂英文。
      enum:
        zh: 中英文混合。
        zh_rare: 生僻汉字、繁体字、英文、数字和符号。
        auto: 由服务端判断语种。
        mix: 同一张图片中有多种语言，由服务端区分。
        jap: 日语。
        kor: 韩语。
        spa: 西班牙语。
        fre: 法语。
        ger: 德语。
        por: 葡萄牙语。
        vie: 越南语。
        may: 马来语。
        rus: 俄语。
        ita: 意大利语。
        hol: 荷兰语。
        swe: 瑞典语。
        fin: 芬兰语。
        dan: 丹麦语。
        nor: 挪威语。
        hun: 匈牙利语。
        tha: 泰语。
        hi: 印地语。
        ara: 阿拉伯语。
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
  IsWords:
    type: Boolean
    default: false
    description: Returns the single characters of each line.
    zh: {description: 每行是否同时列出单字。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextDetection
    required: true
    description: The lines of text.
    zh: {description: 各行文字。}
  Language:
    type: String
    required: true
    description: The language that was read, one of the values of LanguageType.
    zh: {description: 识别所用的语言，取值与 LanguageType 相同。}
  Angel:
    type: Float
    deprecated: Misspelt. Use Angle.
    description: The same as Angle.
    zh: {description: 与 Angle 相同。, deprecated: 拼写有误，请读取 Angle。}
  PdfPageSize:
    type: Integer
    required: true
    description: Number of pages in the PDF; 0 for a picture.
    zh: {description: PDF 的总页数；图片为 0。}
  Angle:
    type: Float
    required: true
    description: |
      Angle of the text against the horizontal, in degrees; clockwise is positive. A small turn to the left can be
      negative or almost 360.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。略向左倾时可能是负数，也可能接近 360。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.EngineRecognizeTimeout
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A shop sign, fetched by URL
    zh: {title: 通过 URL 传入的店铺招牌}
    request:
      ImageUrl: https://example.com/sign.jpg
      LanguageType: auto
    response:
      TextDetections:
        - DetectedText: 清晨面包房
          Confidence: 99
          Polygon: [{X: 120, Y: 80}, {X: 520, Y: 80}, {X: 520, Y: 160}, {X: 120, Y: 160}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 120, Y: 80, Width: 400, Height: 80}
          Words: []
          WordCoordPoint: []
        - DetectedText: Open 7:00 - 19:00
          Confidence: 97
          Polygon: [{X: 180, Y: 200}, {X: 460, Y: 200}, {X: 460, Y: 236}, {X: 180, Y: 236}]
          AdvancedInfo: '{"Parag":{"ParagNo":2}}'
          ItemPolygon: {X: 180, Y: 200, Width: 280, Height: 36}
          Words: []
          WordCoordPoint: []
      Language: zh
      PdfPageSize: 0
      Angle: 0.5
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The second page of a PDF, with its characters
    zh: {title: PDF 的第二页，带单字}
    request:
      ImageBase64: aGVsbG8=
      IsPdf: true
      PdfPageNumber: 2
      IsWords: true
    response:
      TextDetections:
        - DetectedText: 附录
          Confidence: 100
          Polygon: [{X: 300, Y: 90}, {X: 380, Y: 90}, {X: 380, Y: 130}, {X: 300, Y: 130}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 300, Y: 90, Width: 80, Height: 40}
          Words:
            - {Confidence: 100, Character: 附}
            - {Confidence: 99, Character: 录}
          WordCoordPoint:
            - WordCoordinate: [{X: 300, Y: 90}, {X: 340, Y: 90}, {X: 340, Y: 130}, {X: 300, Y: 130}]
            - WordCoordinate: [{X: 340, Y: 90}, {X: 380, Y: 90}, {X: 380, Y: 130}, {X: 340, Y: 130}]
      Language: zh
      PdfPageSize: 3
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `GeneralEfficientOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: GeneralEfficientOCR
Version: 2018-11-19
group: general
title: General Printed Text OCR (Lite)
summary: Reads all text in a plain picture quickly and misses some of it.
description: |
  Finds the lines of text in a picture and returns the text, confidence and position of each line. It reads Chinese,
  English, the two mixed, digits and symbols, also in a turned picture; `Angle` is its angle.

  This is the light version of GeneralBasicOCR: it is faster, but overlooks and misreads more. Use it for large numbers
  of clear pictures where a wrong character does little harm. Other languages, PDF pages and single characters need
  GeneralBasicOCR; dense, tiny, blurred or handwritten text needs GeneralAccurateOCR.
keywords: [image to text, lightweight]
zh:
  title: 通用印刷体识别（精简版）
  summary: 快速读取清晰图片上的全部文字，允许少量错漏。
  description: |
    逐行给出文字、置信度和位置，能读中文、英文、数字和符号；画面转了方向也能读，转角写在 `Angle` 里。

    它是 GeneralBasicOCR 的轻量版，快，但漏字、错字会多一些，适合图片量大、画面清楚、个别错字无妨的业务。要读其他语种、
    PDF 页或逐字结果，请用 GeneralBasicOCR；字小、字密、模糊或者手写，请用 GeneralAccurateOCR。
  keywords: [图片转文字, 图片文字识别, 轻量版]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture. PNG, JPG or BMP.
    zh: {description: 图片，支持 PNG、JPG、BMP。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextDetection
    required: true
    description: The lines of text. `Words` and `WordCoordPoint` of each line are empty here.
    zh: {description: 各行文字。本接口中，每行的 `Words` 和 `WordCoordPoint` 都为空。}
  Angel:
    type: Float
    deprecated: Misspelt. Use Angle.
    description: The same as Angle.
    zh: {description: 与 Angle 相同。, deprecated: 拼写有误，请读取 Angle。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A poster, fetched by URL
    zh: {title: 通过 URL 传入的海报}
    request:
      ImageUrl: https://example.com/poster.jpg
    response:
      TextDetections:
        - DetectedText: 社区图书角
          Confidence: 99
          Polygon: [{X: 90, Y: 60}, {X: 490, Y: 60}, {X: 490, Y: 140}, {X: 90, Y: 140}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 90, Y: 60, Width: 400, Height: 80}
          Words: []
          WordCoordPoint: []
        - DetectedText: 每周六 9:00-17:00 开放
          Confidence: 97
          Polygon: [{X: 120, Y: 190}, {X: 460, Y: 190}, {X: 460, Y: 226}, {X: 120, Y: 226}]
          AdvancedInfo: '{"Parag":{"ParagNo":2}}'
          ItemPolygon: {X: 120, Y: 190, Width: 340, Height: 36}
          Words: []
          WordCoordPoint: []
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `GeneralFastOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: GeneralFastOCR
Version: 2018-11-19
group: general
title: General Printed Text OCR (Fast)
summary: Reads all text in a picture or on a PDF page in less time than GeneralBasicOCR.
description: |
  Finds the lines of text in a picture, or on one page of a PDF, and returns the text, confidence and position of each
  line, the language, the angle of the picture and the number of pages of a PDF.

  It is the quick version of GeneralBasicOCR: no choice of language, no single characters, no BMP. Use it when a person
  waits for the result. Use GeneralBasicOCR for more languages and GeneralAccurateOCR for difficult pictures.
keywords: [image to text, high speed, quick]
zh:
  title: 通用印刷体识别（高速版）
  summary: 读取图片或 PDF 单页上的全部文字，比 GeneralBasicOCR 更快。
  description: |
    按行给出文字、置信度、坐标，另附语种、画面转角和 PDF 总页数。

    它是 GeneralBasicOCR 的提速版，不能指定语言、不给单字、也不收 BMP。适合用户在屏幕前等结果的场合；语种要求多时用
    GeneralBasicOCR，画面难读时用 GeneralAccurateOCR。
  keywords: [图片转文字, 图片文字识别, 快速识别]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    description: The picture, or a PDF if IsPdf is on. PNG or JPG, not GIF.
    zh: {description: 图片；打开 IsPdf 时也可以是 PDF。支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextDetection
    description: The lines of text. `Words` and `WordCoordPoint` of each line are empty here.
    zh: {description: 各行文字。本接口中，每行的 `Words` 和 `WordCoordPoint` 都为空。}
  Language:
    type: String
    enum:
      zh: Chinese, simplified or traditional, English, or both.
      jap: Japanese.
      kor: Korean.
    description: The detected language. Tencent plans further languages.
    zh: {description: 检测到的语种。腾讯云计划增加其他语种。, enum: {zh: 中文（简体或繁体）、英文或两者兼有。, jap: 日语。, kor: 韩语。}}
  Angel:
    type: Float
    description: |
      Angle of the text against the horizontal, in degrees; clockwise is positive. A small turn to the left can be
      negative or almost 360. The name is misspelt, and this action has no `Angle` beside it.
    zh:
      description: |
        文字相对水平方向的旋转角度，单位为度，顺时针为正。略向左倾时可能是负数，也可能接近 360。这个名称拼写有误，
        本接口也没有另外提供 `Angle`。
  PdfPageSize:
    type: Integer
    description: Number of pages in the PDF; 0 for a picture.
    zh: {description: PDF 的总页数；图片为 0。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A noticeboard, fetched by URL
    zh: {title: 通过 URL 传入的公告栏}
    request:
      ImageUrl: https://example.com/notice.jpg
    response:
      TextDetections:
        - DetectedText: 停水通知
          Confidence: 99
          Polygon: [{X: 200, Y: 70}, {X: 440, Y: 70}, {X: 440, Y: 130}, {X: 200, Y: 130}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 200, Y: 70, Width: 240, Height: 60}
          Words: []
          WordCoordPoint: []
      Language: zh
      Angel: 0
      PdfPageSize: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The third page of a PDF with four pages
    zh: {title: 四页 PDF 的第三页}
    request:
      ImageBase64: aGVsbG8=
      IsPdf: true
      PdfPageNumber: 3
    response:
      TextDetections:
        - DetectedText: Packing list
          Confidence: 98
          Polygon: [{X: 80, Y: 100}, {X: 320, Y: 100}, {X: 320, Y: 140}, {X: 80, Y: 140}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 80, Y: 100, Width: 240, Height: 40}
          Words: []
          WordCoordPoint: []
      Language: zh
      Angel: 0
      PdfPageSize: 4
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `GeneralHandwritingOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextGeneralHandwriting:
    description: One line of handwriting or print that was found.
    zh: {description: 一行手写或印刷文字。}
    members:
      DetectedText: {type: String, required: true, description: The text of the line., zh: {description: 该行的文字。}}
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence in the line.
        zh: {description: 该行的置信度。}
      Polygon:
        type: Array of Coord
        required: true
        description: The four corners of the line, in pixels.
        zh: {description: 该行的四角坐标，单位为像素。}
      AdvancedInfo:
        type: JSON of TextAdvancedInfo
        required: true
        description: More facts about the line, such as its paragraph.
        zh: {description: 该行的其他信息，例如所属段落。}
      WordPolygon:
        type: Array of Polygon
        required: true
        nullable: true
        description: Corners of each single character, if EnableWordPolygon is on; else null or an empty list.
        zh:
          description: 每个单字的四角坐标。打开 EnableWordPolygon 才有内容，否则为 null 或空列表。
---
Action: GeneralHandwritingOCR
Version: 2018-11-19
group: general
title: General Handwriting OCR
summary: Reads handwriting, and print beside it, in a picture.
description: |
  Finds the lines of text in a picture, with an eye for untidy, joined-up and blurred handwriting, and returns the text,
  confidence and corners of each line. Scene `only_hw` leaves out the printed lines. A picture with a single line, such
  as a signature, can be read without line detection.

  It is an older service. Tencent recommends GeneralAccurateOCR, which reads handwriting better, takes PDF files too,
  and separates handwriting from print by its WordsType.
keywords: [handwritten, cursive, notes, manuscript]
zh:
  title: 通用手写体识别
  summary: 读取图片中的手写文字，也包括夹杂的印刷体。
  description: |
    针对写得潦草、连笔或不够清楚的字，逐行给出内容、置信度和四角坐标。`Scene` 填 `only_hw` 时只留手写行；图中仅有一行字
    （比如签名）时，可以省掉找行这一步。

    这是较早的接口，腾讯云推荐改用 GeneralAccurateOCR：手写读得更好，还能读 PDF，并可用 WordsType 区分手写与印刷。
  keywords: [手写字, 笔迹, 笔记, 手稿]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture. PNG or JPG, not GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The download
      must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  Scene:
    type: String
    enum:
      only_hw: Handwriting only; printed lines are left out.
    description: The text to return. If left out, handwriting and print.
    zh: {description: 返回哪些文字。不填则手写、印刷都返回。, enum: {only_hw: 仅返回手写文字，略去印刷的行。}}
  EnableWordPolygon:
    type: Boolean
    default: false
    description: Returns the corners of the single characters of each line.
    zh: {description: 每行是否同时给出单字的四角坐标。}
  EnableDetectText:
    type: Boolean
    default: true
    description: |
      Detects the lines before reading. Turn it off for a picture that holds one handwritten line, such as a signature.
    zh: {description: 是否先检测文本行。图中只有一行手写文字（例如签名）时，可以关闭。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextGeneralHandwriting
    required: true
    description: The lines of text.
    zh: {description: 各行文字。}
  Angel:
    type: Float
    deprecated: Misspelt. Use Angle.
    description: The same as Angle.
    zh: {description: 与 Angle 相同。, deprecated: 拼写有误，请读取 Angle。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoHandWrite
  - FailedOperation.ImageNoText
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A handwritten shopping list
    zh: {title: 手写的购物清单}
    request:
      ImageUrl: https://example.com/list.jpg
    response:
      TextDetections:
        - DetectedText: 牛奶两盒
          Confidence: 98
          Polygon: [{X: 60, Y: 80}, {X: 260, Y: 84}, {X: 259, Y: 134}, {X: 59, Y: 130}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          WordPolygon: []
        - DetectedText: 西红柿一斤
          Confidence: 95
          Polygon: [{X: 60, Y: 160}, {X: 310, Y: 165}, {X: 309, Y: 215}, {X: 59, Y: 210}]
          AdvancedInfo: '{"Parag":{"ParagNo":2}}'
          WordPolygon: []
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Only the handwriting on a form, with the position of each character
    zh: {title: 只取表格上的手写文字，带每个字的位置}
    request:
      ImageBase64: aGVsbG8=
      Scene: only_hw
      EnableWordPolygon: true
    response:
      TextDetections:
        - DetectedText: 同意
          Confidence: 97
          Polygon: [{X: 400, Y: 600}, {X: 480, Y: 600}, {X: 480, Y: 640}, {X: 400, Y: 640}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          WordPolygon:
            - LeftTop: {X: 400, Y: 600}
              RightTop: {X: 440, Y: 600}
              RightBottom: {X: 440, Y: 640}
              LeftBottom: {X: 400, Y: 640}
            - LeftTop: {X: 440, Y: 600}
              RightTop: {X: 480, Y: 600}
              RightBottom: {X: 480, Y: 640}
              LeftBottom: {X: 440, Y: 640}
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `GetOCRResult.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  OCRResult:
    description: The results, by kind of work.
    zh: {description: 识别结果，按业务种类区分。}
    members:
      IDCardResult:
        type: IDCardResult
        nullable: true
        description: Fields read from an ID card.
        zh: {description: 身份证的识别结果。}
  IDCardResult:
    description: Both sides of an ID card.
    zh: {description: 身份证的两面。}
    members:
      Front:
        type: IDCardInfoResult
        nullable: true
        description: The side with the portrait; null if it was not read.
        zh: {description: 人像面；未读取时为 null。}
      Back:
        type: IDCardInfoResult
        nullable: true
        description: The side with the national emblem; null if it was not read.
        zh: {description: 国徽面；未读取时为 null。}
  IDCardInfoResult:
    description: One side of an ID card. Fields of the other side are missing or null.
    zh: {description: 身份证的一面。属于另一面的字段不返回，或为 null。}
    members:
      WarnCodes:
        type: Array of Integer
        nullable: true
        description: |
          Codes of the warnings that apply. They are not documented here; -9101, -9102 and -9106 appear in Tencent's
          samples, which IDCardOCR uses for cut-off edges, photocopies and editing.
        zh:
          description: |
            触发的告警码。此处的含义未公布；腾讯云示例中有 -9101、-9102 和 -9106，它们在 IDCardOCR 中分别表示缺边、
            复印和修图。
      Address:
        type: String
        nullable: true
        sensitive: true
        description: Registered address. Portrait side.
        zh: {description: 住址，位于人像面。}
      Authority:
        type: String
        nullable: true
        description: Police office that issued the card. Emblem side.
        zh: {description: 签发机关，即发证的公安机关，位于国徽面。}
      Birth:
        type: String
        nullable: true
        sensitive: true
        description: Birth date as `1990/3/7`, without leading zeros. Portrait side.
        zh: {description: 出生日期，格式为 `1990/3/7`，不补零，位于人像面。}
      IdNum:
        type: String
        nullable: true
        sensitive: true
        description: The 18 characters of the number. Portrait side.
        zh: {description: 18 位证件号码，位于人像面。}
      Name:
        type: String
        nullable: true
        sensitive: true
        description: Name of the holder. Portrait side.
        zh: {description: 持证人姓名，位于人像面。}
      Nation:
        type: String
        nullable: true
        sensitive: true
        description: Ethnic group, in Chinese. Portrait side.
        zh: {description: 民族，中文，位于人像面。}
      Sex:
        type: String
        nullable: true
        sensitive: true
        description: Sex, in Chinese. Portrait side.
        zh: {description: 性别，中文，位于人像面。}
      ValidDate:
        type: String
        nullable: true
        description: First and last day of validity as `2015.06.01-2035.06.01`. Emblem side.
        zh: {description: 有效期起止日，格式为 `2015.06.01-2035.06.01`，位于国徽面。}
      RequestId:
        type: String
        nullable: true
        description: ID of the request that read this side.
        zh: {description: 识别这一面的那次请求的 ID。}
      ErrorCode:
        type: String
        nullable: true
        description: '`Success`, or the error code of that request.'
        zh: {description: '`Success`，或那次请求的错误码。'}
      ErrorMessage:
        type: String
        nullable: true
        description: Description of the outcome, in Chinese, also for success.
        zh: {description: 处理结果的说明，中文；成功时也有。}
      ImageUrl:
        type: String
        format: url
        sensitive: true
        description: URL of the picture that was read. It can be missing.
        zh: {description: 所识别图片的下载地址。可能不返回。}
      PortraitUrl:
        type: String
        format: url
        sensitive: true
        description: URL of the portrait. Portrait side; it can be missing.
        zh: {description: 头像的下载地址，位于人像面；可能不返回。}
      IntErrorCode:
        type: Integer
        description: The error code as a number; 0 for `Success`.
        zh: {description: 数字形式的错误码；`Success` 对应 0。}
  RequestIdInfo:
    description: One request made with the token.
    zh: {description: 凭 token 发出的一次请求。}
    members:
      ApiRequestId: {type: String, description: ID of the request., zh: {description: 请求的 ID。}}
      ApiErrorCode:
        type: String
        description: '`Success`, or the error code of the request.'
        zh: {description: '`Success`，或这次请求的错误码。'}
      WarnCodes:
        type: Array of Integer
        description: Codes of its warnings. The values are not documented; 1 and 2 occur.
        zh: {description: 这次请求的告警码。各值的含义未公布，出现过 1 和 2。}
---
Action: GetOCRResult
Version: 2018-11-19
group: cards
title: OCR Result by Token
summary: Gets the result for a token of GetOCRToken.
description: |
  Returns, for each side of an ID card that was read with the token, the fields, the warnings, the outcome and the URLs
  of the pictures. Each side has the outcome of its own request, so check its `ErrorCode` before you use it.

  The token comes from GetOCRToken. It is not documented how long a result is kept.
keywords: [query, ID card]
zh:
  title: 获取OCR识别结果
  summary: 凭 token 取回证件识别的结果。
  description: |
    身份证两面分别给出字段、告警、处理结果和图片地址。每一面都有各自的 `ErrorCode`，使用之前请逐面检查。

    token 由 GetOCRToken 提供；结果的保留时长未公布。
  keywords: [查询结果, 结果查询, 令牌]
idempotent: true
parameters:
  OCRToken:
    type: String
    required: true
    sensitive: true
    description: The token that GetOCRToken returned.
    zh: {description: GetOCRToken 给出的 token。}
response:
  Type:
    type: String
    description: Kind of work, as in the request for the token, such as `IDCardOCR`.
    zh: {description: 识别的是什么，与申请 token 时所填的一致，例如 `IDCardOCR`。}
  OCRResult: {type: OCRResult, description: The fields that were read., zh: {description: 识别结果。}}
  RequestIdInfos:
    type: Array of RequestIdInfo
    description: The requests made with the token. It can be missing.
    zh: {description: 凭 token 发出的各次请求。可能不返回。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoHandWrite
  - FailedOperation.ImageNoText
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Both sides of an ID card, the back with a warning
    zh: {title: 身份证两面，其中反面有告警}
    request:
      OCRToken: 00000000-0000-4000-8000-00000000AAAA
    response:
      Type: IDCardOCR
      OCRResult:
        IDCardResult:
          Front:
            WarnCodes: []
            Address: 北京市东城区示例路 1 号
            Birth: 1990/3/7
            IdNum: '110101199003070011'
            Name: 林晓岚
            Nation: 汉
            Sex: 男
            RequestId: 00000000-0000-4000-8000-0000000000F1
            ErrorCode: Success
            ErrorMessage: 成功
            IntErrorCode: 0
          Back:
            WarnCodes: [-9102]
            Authority: 北京市公安局东城分局
            ValidDate: 2015.06.01-2035.06.01
            RequestId: 00000000-0000-4000-8000-0000000000F2
            ErrorCode: Success
            ErrorMessage: 成功
            IntErrorCode: 0
      RequestIdInfos:
        - {ApiRequestId: 00000000-0000-4000-8000-0000000000F1, ApiErrorCode: Success, WarnCodes: []}
        - {ApiRequestId: 00000000-0000-4000-8000-0000000000F2, ApiErrorCode: Success, WarnCodes: [-9102]}
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `GetOCRToken.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  IDCardConfig:
    description: Checks and cut-outs for reading an ID card. Everything is off unless turned on.
    zh: {description: 读取身份证时做哪些检查、裁出哪些图。各项默认关闭。}
    members:
      CopyWarn:
        type: Boolean
        default: false
        description: Turns on warnings of photocopies.
        zh: {description: 对复印件告警。}
      BorderCheckWarn:
        type: Boolean
        default: false
        description: Turns on warnings of cut-off edges and of covered parts.
        zh: {description: 对缺边和遮挡告警。}
      ReshootWarn:
        type: Boolean
        default: false
        description: Turns on warnings of a picture taken from a screen.
        zh: {description: 对翻拍屏幕告警。}
      DetectPsWarn:
        type: Boolean
        default: false
        description: Turns on warnings of signs of picture editing.
        zh: {description: 对修图痕迹告警。}
      TempIdWarn:
        type: Boolean
        default: false
        description: Turns on warnings of temporary ID cards.
        zh: {description: 对临时身份证告警。}
      InvalidDateWarn:
        type: Boolean
        default: false
        description: Turns on warnings of impossible validity dates.
        zh: {description: 对明显不合理的有效期日期告警。}
      ReflectWarn: {type: Boolean, default: false, description: Turns on the check for glare., zh: {description: 检查反光。}}
      CropPortrait:
        type: Boolean
        description: Cuts out the portrait.
        zh: {description: 裁出头像。}
---
Action: GetOCRToken
Version: 2018-11-19
group: cards
title: OCR Token
summary: Gets a token for reading a document outside this API.
description: |
  Prepares the reading of one document and sets its checks. The response has a token; GetOCRResult returns the result
  for it. This call sends no picture. Reading ID cards is the only documented kind of work.

  It is documented neither where the token is used nor how long it is valid. To read a picture that you have, no token
  is needed: call IDCardOCR. Treat the token as a secret, because anyone who has it can get the result.
keywords: [credential, ID card]
zh:
  title: 获取OCR Token
  summary: 为一次证件识别申请 token。
  description: |
    在识别开始之前调用，同时确定要做哪些检查；之后凭返回的 token 向 GetOCRResult 取结果。这个请求不含图片，
    腾讯云文档列出的业务只有身份证识别。

    token 在何处使用、多久失效，均未公布。手里已经有图片时不需要 token，直接调用 IDCardOCR 即可。
    拿到 token 就能查询结果，请妥善保管。
  keywords: [令牌, 凭据]
idempotent: false
parameters:
  Type:
    type: String
    required: true
    description: Kind of work, named by its action, such as `IDCardOCR` for ID cards.
    zh: {description: 要识别什么，以接口名表示，例如身份证为 `IDCardOCR`。}
  IDCardConfig:
    type: IDCardConfig
    description: The checks and cut-outs to make. If left out, none.
    zh: {description: 做哪些检查、裁出哪些图。不填则都不做。}
response:
  OCRToken:
    type: String
    required: true
    sensitive: true
    description: The token, for GetOCRResult.
    zh: {description: token，用于调用 GetOCRResult。}
errors:
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A token for an ID card, with two checks and the portrait
    zh: {title: 申请身份证识别的 token，带两项检查和头像}
    request:
      Type: IDCardOCR
      IDCardConfig:
        CopyWarn: true
        ReshootWarn: true
        CropPortrait: true
    response:
      OCRToken: 00000000-0000-4000-8000-00000000AAAA
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `HKIDCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: HKIDCardOCR
Version: 2018-11-19
group: cards
title: Hong Kong ID Card OCR
summary: Reads the portrait side of a Hong Kong identity card.
description: |
  Reads names in Chinese and English, the telegraph code of the name, birth date, sex, symbols, days of issue and
  number, and says whether the card is that of a permanent resident. On request it returns the portraits: the large one
  on the left, and on newer cards the small one on the right.

  For permits to travel between Hong Kong and the mainland use MainlandPermitOCR. The action no longer judges whether a
  card is genuine.

  Send ImageBase64 or ImageUrl: without a picture the action is of no use.
keywords: [permanent resident, smart card]
zh:
  title: 中国香港身份证识别
  summary: 识别香港身份证的人像面。
  description: |
    能得到号码、中文和英文姓名及其电码、性别与出生日期、符号、两种签发日期，并说明持有人是否为永久性居民。
    可选返回人像：左侧大图，新版证件还有右侧小图。

    往来两地的通行证请用 MainlandPermitOCR。证件真伪已不再判断。ImageBase64 与 ImageUrl 须填其一，
    没有图片的调用不起作用。
  keywords: [香港居民, 永久性居民]
rateLimit: 5
idempotent: true
parameters:
  ReturnHeadImage: {type: Boolean, description: Returns the portraits., zh: {description: 是否返回人像。}}
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. Files in
      Tencent Cloud storage are the most reliable.
    zh: {description: 图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用。文件放在腾讯云存储中最稳妥。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  CnName: {type: String, required: true, sensitive: true, description: Name in Chinese., zh: {description: 中文姓名。}}
  EnName:
    type: String
    required: true
    sensitive: true
    description: Name in English, family name first, with a comma.
    zh: {description: 英文姓名，姓在前，带逗号。}
  TelexCode:
    type: String
    required: true
    sensitive: true
    description: Chinese commercial (telegraph) code of the name, four digits for each character.
    zh: {description: 姓名的中文电码，每个字四位数字。}
  Sex:
    type: String
    required: true
    sensitive: true
    description: Sex in Chinese and English, `男M` or `女F`.
    zh: {description: 性别，中英文并列，`男M` 或 `女F`。}
  Birthday:
    type: String
    required: true
    sensitive: true
    description: Birth date as `dd-MM-yyyy`.
    zh: {description: 出生日期，格式为 `dd-MM-yyyy`。}
  Permanent:
    type: Integer
    required: true
    enum: {0: Not permanent., 1: Permanent., -1: Unknown.}
    description: Says whether the card is that of a permanent resident.
    zh: {description: 是否为永久性居民的身份证。, enum: {0: 非永久性居民。, 1: 永久性居民。, -1: 未知。}}
  IdNum:
    type: String
    required: true
    sensitive: true
    description: Number of the card, with the check digit in brackets.
    zh: {description: 证件号码，括号内为校验码。}
  Symbol:
    type: String
    required: true
    sensitive: true
    description: Symbols under the birth date, such as `***AZ`.
    zh: {description: 出生日期下方的符号，例如 `***AZ`。}
  FirstIssueDate:
    type: String
    required: true
    description: Month and year of the first issue in brackets, as `(06-08)`.
    zh: {description: 首次签发的月份和年份，带括号，格式为 `(06-08)`。}
  CurrentIssueDate:
    type: String
    required: true
    description: Day on which this card was issued, two digits each for day, month and year.
    zh: {description: 本证的签发日期，日、月、年各两位数字。}
  FakeDetectResult:
    type: Integer
    nullable: true
    enum:
      0: Cannot be judged, for example because of blur, glare, darkness or a missing part.
      1: Forged.
      2: Genuine.
    deprecated: No longer filled.
    description: Says whether the card is genuine.
    zh: {description: 证件真伪。, enum: {0: 无法判断，例如因为模糊、反光、过暗或有缺失。, 1: 伪造。, 2: 真实。}, deprecated: 不再填入内容。}
  HeadImage:
    type: Base64
    required: true
    nullable: true
    sensitive: true
    description: The large portrait on the left. Null unless ReturnHeadImage is on.
    zh: {description: 左侧的大幅人像。未打开 ReturnHeadImage 时为 null。}
  SmallHeadImage:
    type: Base64
    nullable: true
    sensitive: true
    description: The small portrait on the right. Null unless ReturnHeadImage is on.
    zh: {description: 右侧的小幅人像。未打开 ReturnHeadImage 时为 null。}
  WarningCode:
    type: Array of Integer
    deprecated: No longer filled.
    description: Always empty.
    zh: {description: 恒为空。, deprecated: 不再填入内容。}
  WarnCardInfos:
    type: Array of Integer
    enum:
      -9101: An edge is cut off.
      -9102: A photocopy.
      -9103: Taken from a screen.
      -9104: Signs of picture editing.
      -9107: Glare.
      -9108: Blurred.
      -9109: Warnings are not activated for the account.
    description: |
      Codes of the warnings that apply. According to Tencent's reference, always empty on the mainland site; its sample
      has a code.
    zh:
      description: 触发的告警码。腾讯云文档称国内站恒为空，腾讯云示例中则有一个。
      enum: {-9101: 有边缘被截断。, -9102: 复印件。, -9103: 翻拍自屏幕。, -9104: 有图片编辑痕迹。, -9107: 反光。, -9108: 图像模糊。, -9109: 账号未开通任何告警。}
  WindowEmbeddedText:
    type: String
    sensitive: true
    description: Text in the transparent window of the card.
    zh: {description: 证件透明视窗内的文字。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoSpecifiedCard
  - FailedOperation.NoHKIDCard
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - FailedOperation.WarningServiceFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The card of a permanent resident, without portraits
    zh: {title: 永久性居民的身份证，不返回人像}
    request:
      ImageUrl: https://example.com/card.jpg
      ReturnHeadImage: false
    response:
      CnName: 何子墨
      EnName: HO, Tsz Mak
      TelexCode: 014913111075
      Sex: 男M
      Birthday: 07-03-1990
      Permanent: 1
      IdNum: Z000000(1)
      Symbol: '***AZ'
      FirstIssueDate: (06-08)
      CurrentIssueDate: 15-05-19
      HeadImage: null
      SmallHeadImage: null
      WarnCardInfos: []
      WindowEmbeddedText: Z000000
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `HandwritingEssayOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: HandwritingEssayOCR
Version: 2018-11-19
group: education
title: Handwritten Essay OCR
summary: Reads a handwritten Chinese or English essay in reading order.
description: |
  Reads handwriting on school paper: tells columns apart, puts the lines in reading order, keeps print and handwriting
  from mixing, and returns words, lines, paragraphs and the title with their positions. `AdvancedInfo` of a line names
  its paragraph.

  Use GeneralHandwritingOCR for other handwriting and SubmitMarkEssayAgentJob to correct an essay.

  Without PdfPageNumber the first three pages of a PDF are read; with it, one page per call. This action has no
  parameter IsPdf.
keywords: [composition, homework, writing]
zh:
  title: 中英文手写作文识别
  summary: 识别手写的中文或英文作文，按阅读顺序输出。
  description: |
    针对作文纸上的手写内容：能分清左右栏，理顺行序，不让印刷体混进来，并给出标题、段落、行和词的文字及坐标；
    每行属于第几段，看 `AdvancedInfo`。中文还是英文由 `ConfigId` 指定。

    其他手写材料用 GeneralHandwritingOCR，要修改意见时用 SubmitMarkEssayAgentJob。不填 PdfPageNumber 时读 PDF 的前三页，
    填写后每次调用读一页。本接口没有 IsPdf 参数。
  keywords: [语文作文, 英语作文, 作文纸, 手写文章]
rateLimit: 5
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  PdfPageNumber:
    type: Integer
    format: uint64
    description: Page of the PDF to read; one call reads one page. If left out, the first three pages.
    zh: {description: 要读取的 PDF 页码，每次调用读一页。不填则读前三页。}
  ConfigId:
    type: String
    default: ArticleRecognize
    enum: {ArticleRecognize: A Chinese essay., ArticleRecognizeEng: An English essay.}
    description: Language of the essay.
    zh: {description: 作文的语言。, enum: {ArticleRecognize: 中文作文。, ArticleRecognizeEng: 英文作文。}}
  Scene:
    type: String
    description: A single setting of the template. Only the value `only_hw` is known; its effect is not documented.
    zh: {description: 模板的一项设置。已知的值只有 `only_hw`，其作用未公布。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
  WordList:
    type: Array of WordItem
    required: true
    description: The lines of the essay, in reading order.
    zh: {description: 作文的各行，按阅读顺序排列。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The first line of a Chinese essay
    zh: {title: 中文作文的第一行}
    request:
      ImageUrl: https://example.com/essay.jpg
      ConfigId: ArticleRecognize
    response:
      Angle: 0
      WordList:
        - DetectedText: 秋天
          Coord:
            LeftTop: {X: 420, Y: 60}
            RightTop: {X: 540, Y: 60}
            RightBottom: {X: 540, Y: 120}
            LeftBottom: {X: 420, Y: 120}
          AdvancedInfo: '{"Parag":{"ParagNo":1,"ParagType":0,"DetectNo":1}}'
          WordCoord:
            - DetectedText: 秋
              Coord:
                LeftTop: {X: 420, Y: 60}
                RightTop: {X: 480, Y: 60}
                RightBottom: {X: 480, Y: 120}
                LeftBottom: {X: 420, Y: 120}
            - DetectedText: 天
              Coord:
                LeftTop: {X: 480, Y: 60}
                RightTop: {X: 540, Y: 60}
                RightBottom: {X: 540, Y: 120}
                LeftBottom: {X: 480, Y: 120}
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: An English essay on the first page of a PDF
    zh: {title: PDF 首页上的英文作文}
    request:
      ImageBase64: aGVsbG8=
      PdfPageNumber: 1
      ConfigId: ArticleRecognizeEng
    response:
      Angle: -1.5
      WordList:
        - DetectedText: My garden
          Coord:
            LeftTop: {X: 300, Y: 80}
            RightTop: {X: 620, Y: 80}
            RightBottom: {X: 620, Y: 130}
            LeftBottom: {X: 300, Y: 130}
          AdvancedInfo: '{"Parag":{"ParagNo":1,"ParagType":0,"DetectNo":1}}'
          WordCoord:
            - DetectedText: My
              Coord:
                LeftTop: {X: 300, Y: 80}
                RightTop: {X: 380, Y: 80}
                RightBottom: {X: 380, Y: 130}
                LeftBottom: {X: 300, Y: 130}
            - DetectedText: garden
              Coord:
                LeftTop: {X: 400, Y: 80}
                RightTop: {X: 620, Y: 80}
                RightBottom: {X: 620, Y: 130}
                LeftBottom: {X: 400, Y: 130}
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `IDCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: IDCardOCR
Version: 2018-11-19
group: cards
title: ID Card OCR
summary: Reads a mainland China ID card, either side.
description: |
  Reads every field of a second-generation resident identity card: name, sex, ethnic group, birth date, address and
  number from the side with the portrait; issuing authority and validity from the side with the national emblem. Fields
  of the side that is not in the picture are empty.

  `Config` turns on extras: the straightened card and the portrait as pictures, a score of sharpness, and warnings of
  photocopies, screen photographs, cut-off edges, glare, editing, temporary cards and impossible dates. Warnings are a
  model's guess; never let one alone decide about a person.

  Use RecognizeEncryptedIDCardOCR if the law demands that the data is encrypted inside the call as well, and
  RecognizeValidIDCardOCR for temporary cards, residence permits and a check against forgery in one go.
keywords: [identity card, national ID, Chinese resident]
zh:
  title: 身份证识别
  summary: 识别中国大陆居民身份证，正反面均可。
  description: |
    人像面给出姓名、性别、民族、出生、住址和号码，国徽面给出签发机关与有效期；图中没有的那一面，对应字段为空字符串。

    `Config` 可按需打开附加功能：返回摆正后的证件图和头像图、清晰度评分，以及复印、翻拍、缺边、反光、修图痕迹、临时证、
    日期异常等提示。这些提示由模型推断得出，请勿单凭它对个人下结论。

    请求内容本身也必须加密时用 RecognizeEncryptedIDCardOCR；想一并处理临时证、居住证并辨别真伪时用
    RecognizeValidIDCardOCR。
  keywords: [二代证, 二代身份证, 身份证号, 实名]
rateLimit: 20
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture. PNG, JPG or BMP. The card should fill two thirds of the picture.
    zh: {description: 图片，支持 PNG、JPG、BMP。证件应占画面的三分之二。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。文件放在腾讯云存储中最稳妥。
  CardSide:
    type: String
    enum:
      FRONT: The side with the portrait.
      BACK: The side with the national emblem.
    description: The side in the picture. If left out, the service detects it.
    zh: {description: 图中是哪一面。不填则由服务端判断。, enum: {FRONT: 人像面。, BACK: 国徽面。}}
  Config:
    type: JSON of IDCardOptions
    description: The cut-outs and checks to make besides reading. If left out, none.
    zh: {description: 除识别以外，还裁出哪些图、做哪些检查。不填则都不做。}
  EnableRecognitionRectify:
    type: Boolean
    default: true
    description: |
      Corrects and completes the number, birth date and sex so that they agree. Turn it off to get the printed text; on
      a forged card the fields may then disagree.
    zh:
      description: |
        是否对号码、出生日期和性别加以纠正和补全，使三者一致。关闭后返回证面所印的内容；证件若被改动过，三者可能对不上。
  EnableReflectDetail:
    type: Boolean
    default: false
    description: Returns the areas that glare covers. Works only with ReflectWarn in Config.
    zh: {description: 是否指出反光覆盖的区域。仅在 Config 中打开 ReflectWarn 时有效。}
  CardWarnType:
    type: String
    default: Basic
    enum:
      Basic: The basic warnings, with a basic check for picture editing.
      Advanced: A better check for picture editing, which takes longer.
    description: Thoroughness of the warnings.
    zh: {description: 告警检查的细致程度。, enum: {Basic: 基本告警，含基本的图片编辑检查。, Advanced: 更好的图片编辑检查，耗时更长。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Name:
    type: String
    required: true
    sensitive: true
    description: Name of the holder. Portrait side.
    zh: {description: 持证人姓名，位于人像面。}
  Sex:
    type: String
    required: true
    sensitive: true
    description: Sex of the holder, in Chinese. Portrait side.
    zh: {description: 持证人性别，中文，位于人像面。}
  Nation:
    type: String
    required: true
    sensitive: true
    description: Ethnic group of the holder, in Chinese, without the word for group. Portrait side.
    zh: {description: 持证人民族，中文，不带“族”字，位于人像面。}
  Birth:
    type: String
    required: true
    sensitive: true
    description: Birth date as `1990/3/7`, without leading zeros. Portrait side.
    zh: {description: 出生日期，格式为 `1990/3/7`，不补零，位于人像面。}
  Address:
    type: String
    required: true
    sensitive: true
    description: Registered address. Portrait side.
    zh: {description: 住址，位于人像面。}
  IdNum:
    type: String
    required: true
    sensitive: true
    description: The 18 characters of the number; the last can be `X`. Portrait side.
    zh: {description: 18 位证件号码，最后一位可能是 `X`，位于人像面。}
  Authority:
    type: String
    required: true
    description: The police office that issued the card. Emblem side.
    zh: {description: 签发机关，即发证的公安机关，位于国徽面。}
  ValidDate:
    type: String
    required: true
    description: First and last day of validity as `2015.06.01-2035.06.01`. Emblem side.
    zh: {description: 有效期起止日，格式为 `2015.06.01-2035.06.01`，位于国徽面。}
  AdvancedInfo:
    type: JSON of IDCardAdvancedInfo
    required: true
    description: The results that Config requests. Without any option it is absent or holds an empty list of warnings.
    zh: {description: Config 所要求的内容。没有打开任何选项时不返回，或只含一个空的告警列表。}
  ReflectDetailInfos:
    type: Array of ReflectDetailInfo
    required: true
    description: Areas with glare. Empty unless EnableReflectDetail is on.
    zh: {description: 反光区域。未打开 EnableReflectDetail 时为空。}
errors:
  - FailedOperation.CardSideError
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.IdCardInfoIllegal
  - FailedOperation.IdCardTooSmall
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoIdCard
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.MultiCardError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.ConfigFormatError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The portrait side, fetched by URL
    zh: {title: 人像面，通过 URL 传入}
    request:
      ImageUrl: https://example.com/front.jpg
      CardSide: FRONT
    response:
      Name: 林晓岚
      Sex: 男
      Nation: 汉
      Birth: 1990/3/7
      Address: 北京市东城区示例路 1 号
      IdNum: '110101199003070011'
      Authority: ''
      ValidDate: ''
      AdvancedInfo: '{"WarnInfos":[]}'
      ReflectDetailInfos: []
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The emblem side with a score of sharpness and warnings
    zh: {title: 国徽面，带清晰度评分和告警}
    request:
      ImageBase64: aGVsbG8=
      CardSide: BACK
      Config: '{"CopyWarn":true,"Quality":true,"ReflectWarn":true}'
      EnableReflectDetail: true
    response:
      Name: ''
      Sex: ''
      Nation: ''
      Birth: ''
      Address: ''
      IdNum: ''
      Authority: 北京市公安局东城分局
      ValidDate: 2015.06.01-2035.06.01
      AdvancedInfo: '{"Quality":82,"WarnInfos":[-9107]}'
      ReflectDetailInfos:
        - Position: NationalEmblem
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `ImageEnhancement.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: ImageEnhancement
Version: 2018-11-19
group: images
title: Document Image Enhancement
summary: Makes a picture of a document clearer (deprecated).
description: |
  Takes a picture of a document and returns it with one treatment applied: edges cropped, bends straightened, other
  colours, or screen patterns, shadows, blur or overexposure removed. It does not read text.

  The action is deprecated; Tencent gives product planning as the reason. Use CropEnhanceImageOCR instead, which also
  accepts PDF pages and can crop, flatten and sharpen in one call.
keywords: [sharpen, deblur, crop, shadow removal, scan]
zh:
  title: 文本图像增强
  summary: 让文档图片更清楚（已不推荐）。
  description: |
    每次对图片做一种处理再返回：裁边、抹平弯折、换色彩模式，或者去掉屏幕纹路、阴影、模糊、过曝。本接口不识别文字。

    因产品规划调整，腾讯云已不推荐使用本接口。请改用 CropEnhanceImageOCR，它还能处理 PDF 页，并可在一次调用里同时裁边、
    拉平和锐化。
  keywords: [锐化, 去模糊, 去阴影, 裁边, 图片增强]
status: deprecated
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture. PNG or JPG, not GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The download
      must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ReturnImage:
    type: String
    enum:
      preprocess: The picture after the treatment.
      origin: The picture as it was sent.
      ' ': No picture.
    description: |
      The picture to return. The value for no picture is one blank. The default is empty; it is not documented whether
      the two mean the same.
    zh:
      description: 返回哪种图。表示不返回的值是一个空格。默认值为空；两者是否等效未公布。
      enum: {preprocess: 处理后的图片。, origin: 传入的原图。, ' ': 不返回图片。}
  TaskType:
    type: Integer
    default: 1
    enum:
      1: Crop and make clearer.
      2: Straighten bends.
      202: Black and white.
      204: Brighter.
      205: Grey.
      207: Less ink.
      208: Sharper lettering, for pictures without colour.
      300: The service selects one of 301 to 304.
      301: Remove the pattern that a screen leaves (moiré).
      302: Remove shadows.
      303: Remove blur.
      304: Remove overexposure.
    description: The treatment.
    zh:
      description: 处理方式。
      enum:
        1: 裁剪并提高清晰度。
        2: 抹平弯折。
        202: 黑白。
        204: 增亮。
        205: 灰度。
        207: 减少用墨。
        208: 字迹锐化，用于不带颜色的图片。
        300: 由服务端从 301 至 304 中选择一种。
        301: 去除屏幕造成的纹路（摩尔纹）。
        302: 去除阴影。
        303: 去除模糊。
        304: 去除过曝。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  ImageTag:
    type: String
    required: true
    enum:
      origin: The picture as it was sent.
      preprocess: The picture after the treatment.
    description: Kind of picture in `Image`.
    zh: {description: '`Image` 中是哪种图。', enum: {origin: 传入的原图。, preprocess: 处理后的图片。}}
  Image:
    type: Base64
    required: true
    description: The picture that ReturnImage requests.
    zh: {description: ReturnImage 所要求的图。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A page whose shadows are removed
    zh: {title: 去掉阴影的一页文档}
    request:
      ImageUrl: https://example.com/shadow.png
      ReturnImage: preprocess
      TaskType: 302
    response:
      ImageTag: preprocess
      Image: aGVsbG8=
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `LicensePlateOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  LicensePlateInfo:
    description: One number plate of the picture.
    zh: {description: 图中的一块号牌。}
    members:
      Number:
        type: String
        required: true
        sensitive: true
        description: Number of the plate. A dot can follow the first letter.
        zh: {description: 号牌号码。第一个字母后可能带圆点。}
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence in the number.
        zh: {description: 号码的置信度。}
      Rect:
        type: Rect
        required: true
        description: Frame around the plate in the picture as it was sent.
        zh: {description: 号牌在原图中的外框。}
      Color:
        type: String
        required: true
        enum:
          白: White.
          黑: Black.
          蓝: Blue.
          绿: Green.
          黄: Yellow.
          黄绿: Yellow and green.
          临牌: A temporary plate.
          喷漆: A number painted on the vehicle.
          其它: Another one.
        description: Colour of the plate, or its kind if the colour says little. 黄色 is possible instead of 黄.
        zh:
          description: 号牌颜色；颜色不足以区分时为号牌种类。也可能是“黄色”，而不是“黄”。
          enum: {白: 白色。, 黑: 黑色。, 蓝: 蓝色。, 绿: 绿色。, 黄: 黄色。, 黄绿: 黄绿双色。, 临牌: 临时号牌。, 喷漆: 喷涂在车上的号码。, 其它: 其他。}
      LicensePlateCategory:
        type: String
        description: |
          Kind of plate, in Chinese, such as a standard solid plate, a solid plate off the standard, a temporary or a
          painted one, or a plain solid plate (实体车牌).
        zh: {description: 号牌类别，中文，例如临时车牌、喷绘车牌、标准和非标准的实体车牌，也可能只是“实体车牌”。}
---
Action: LicensePlateOCR
Version: 2018-11-19
group: vehicles
title: License Plate OCR
summary: Finds the number plates of mainland China vehicles in a picture and reads them.
description: |
  Returns the number, colour, kind, position and confidence of each plate in a photo of a vehicle or a road. The region
  character and letter at the front are part of `Number`; there is no separate member for them.

  `LicensePlateInfos` lists every plate. The members next to it describe only one plate, and it is not documented which
  one, so read the list.
keywords: [licence plate, car, registration plate, LPR]
zh:
  title: 车牌识别
  summary: 找出照片中的大陆机动车号牌，读出号码和颜色。
  description: |
    输入拍到车辆的照片，逐个返回号牌的号码、颜色、类别、位置和置信度。省份简称与字母已包含在 `Number` 里，不单独给出。

    多辆车同框时请读取 `LicensePlateInfos`；外层各字段只描述其中一块号牌，具体是哪一块未公布。
  keywords: [车牌号, 牌照, 汽车牌照]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture as base64 text. PNG, JPG or JPEG (no GIF).
    zh: {description: 图片的 Base64 文本。支持 PNG、JPG、JPEG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The same limits apply. If ImageBase64 is given too, the URL is used. The download must finish
      within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Number:
    type: String
    required: true
    sensitive: true
    description: Number of a plate.
    zh: {description: 其中一块号牌的号码。}
  Confidence:
    type: Integer
    required: true
    minimum: 0
    maximum: 100
    description: Confidence in the number.
    zh: {description: 号码的置信度。}
  Rect:
    type: Rect
    required: true
    description: Frame around the plate in the picture as it was sent.
    zh: {description: 号牌在原图中的外框。}
  Color:
    type: String
    required: true
    enum:
      白: White.
      黑: Black.
      蓝: Blue.
      绿: Green.
      黄: Yellow.
      黄绿: Yellow and green.
      临牌: A temporary plate.
      喷漆: A number painted on the vehicle.
      其它: Another one.
    description: Colour of the plate, or its kind if the colour says little.
    zh:
      description: 号牌颜色；颜色不足以区分时为号牌种类。
      enum: {白: 白色。, 黑: 黑色。, 蓝: 蓝色。, 绿: 绿色。, 黄: 黄色。, 黄绿: 黄绿双色。, 临牌: 临时号牌。, 喷漆: 喷涂在车上的号码。, 其它: 其他。}
  LicensePlateInfos:
    type: Array of LicensePlateInfo
    required: true
    description: Every plate that was found.
    zh: {description: 找到的所有号牌。}
  LicensePlateCategory:
    type: String
    description: |
      Kind of plate, in Chinese, such as a standard solid plate, a solid plate off the standard, a temporary or a
      painted one, or a plain solid plate (实体车牌). It can be missing.
    zh:
      description: 号牌类别，中文，例如临时车牌、喷绘车牌、标准和非标准的实体车牌，也可能只是“实体车牌”。可能不返回。
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: One car
    zh: {title: 一辆汽车}
    request:
      ImageUrl: https://example.com/car.jpg
    response:
      Number: 京A00001
      Confidence: 99
      Rect: {X: 412, Y: 630, Width: 168, Height: 54}
      Color: 蓝
      LicensePlateInfos:
        - Number: 京A00001
          Confidence: 99
          Rect: {X: 412, Y: 630, Width: 168, Height: 54}
          Color: 蓝
          LicensePlateCategory: 标准实体车牌
      LicensePlateCategory: 标准实体车牌
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Two vehicles in one picture
    zh: {title: 一张图中的两辆车}
    request:
      ImageBase64: aGVsbG8=
    response:
      Number: 京A00002
      Confidence: 98
      Rect: {X: 220, Y: 540, Width: 150, Height: 50}
      Color: 绿
      LicensePlateInfos:
        - Number: 京A00002
          Confidence: 98
          Rect: {X: 220, Y: 540, Width: 150, Height: 50}
          Color: 绿
          LicensePlateCategory: 标准实体车牌
        - Number: 京A00003
          Confidence: 91
          Rect: {X: 905, Y: 498, Width: 118, Height: 41}
          Color: 黄
          LicensePlateCategory: 标准实体车牌
      LicensePlateCategory: 标准实体车牌
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `MLIDCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: MLIDCardOCR
Version: 2018-11-19
group: cards
title: Malaysian ID Card OCR
summary: Reads identity cards of Malaysia.
description: |
  Reads number, name, sex and address from the front of a Malaysian card and says which of seven kinds it is, from MyKad
  to IKAD. With a picture of the back it also reads the number on it. On request it returns a picture of the card or the
  portrait. Codes warn of photocopies, screen photographs, editing, glare, blur and cut-off edges.

  The action is not open to everyone: ask Tencent Cloud's sales to activate it. A picture of the front is needed; a
  picture of the back is optional.
keywords: [MyKad, MyPR, IKAD, NRIC]
zh:
  title: 马来西亚身份证识别
  summary: 识别马来西亚的身份证件。
  description: |
    从正面读出号码、姓名、性别、地址，并判断属于 MyKad、MyPR、IKAD 等七种中的哪一种；同时提交背面图，还能得到背面号码。
    可以返回证件图，也会对复印、翻拍、修图、反光、模糊、缺边等情况给出告警码。

    此接口没有全面开放，开通请先找腾讯云商务。背面图可以不传。
  keywords: [大马身份证, MyKad]
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture of the front. PNG or JPG, no GIF.
    zh: {description: 正面图片，支持 PNG、JPG，不支持 GIF。}
  BackImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture of the back. PNG or JPG, no GIF. Optional.
    zh: {description: 背面图片，支持 PNG、JPG，不支持 GIF。可以不传。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture of the front. The limits of ImageBase64 apply to it too. The download must finish within 3
      seconds. If both are given, the URL is used. Files in Tencent Cloud storage are the most reliable. Works only
      inside China.
    zh:
      description: |
        正面图片的地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。仅在中国境内可用。
  BackImageUrl:
    type: String
    format: url
    description: |
      URL of the picture of the back. The limits of BackImageBase64 apply to it too. The download must finish within 3
      seconds. If both are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        背面图片的地址，由服务端下载，限时 3 秒；BackImageBase64 的限制在此同样适用，两者都给时以 BackImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  RetImage:
    type: Boolean
    default: false
    description: Returns the picture of the card.
    zh: {description: 是否返回证件图。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  ID:
    type: String
    required: true
    sensitive: true
    description: Number of the card, with hyphens as printed.
    zh: {description: 证件号码，按证面原样带连字符。}
  Name:
    type: String
    required: true
    sensitive: true
    description: Name of the holder.
    zh: {description: 持证人姓名。}
  Address:
    type: String
    required: true
    sensitive: true
    description: Address of the holder, in one line.
    zh: {description: 持证人地址，合为一行。}
  Sex:
    type: String
    required: true
    sensitive: true
    description: Sex as printed, in Malay.
    zh: {description: 性别，按证面原样为马来文。}
  Warn: {type: Array of Integer, deprecated: No longer filled., description: Always empty., zh: {description: 恒为空。, deprecated: 不再填入内容。}}
  Image:
    type: Base64
    required: true
    sensitive: true
    description: The picture of the card or the portrait. Needs RetImage, but can be returned without it.
    zh: {description: 证件图或人像图。由 RetImage 打开，但没有打开时也可能返回。}
  AdvancedInfo:
    type: String
    deprecated: No longer filled.
    description: '`1`, or JSON text with a confidence for each field.'
    zh: {description: 为 `1`，或是一段 JSON 文本，含每个字段的置信度。, deprecated: 不再填入内容。}
  Type:
    type: String
    required: true
    enum:
      MyKad: Identity card.
      MyPR: Card of a permanent resident.
      MyTentera: Card of the armed forces.
      MyKAS: Temporary identity card.
      POLIS: Card of the police.
      IKAD: Card of a foreign worker.
      MyKid: Card of a child.
    description: Kind of card.
    zh:
      description: 证件种类。
      enum: {MyKad: 身份证。, MyPR: 永久居民证。, MyTentera: 军人证。, MyKAS: 临时身份证。, POLIS: 警察证。, IKAD: 外籍劳工证。, MyKid: 儿童证。}
  Birthday:
    type: String
    required: true
    sensitive: true
    description: Birth date. For `IKAD` and `MyKad` only; it can be empty.
    zh: {description: 出生日期。仅对 `IKAD` 和 `MyKad` 有效，可能为空。}
  MyKadNumber: {type: String, sensitive: true, description: Number on the back., zh: {description: 背面的号码。}}
  WarnCardInfos:
    type: Array of Integer
    enum:
      -9101: An edge is cut off.
      -9102: A photocopy.
      -9103: Taken from a screen.
      -9104: Signs of picture editing.
      -9107: Glare.
      -9108: Blurred.
      -9109: Warnings are not activated for the account.
    description: Codes of the warnings that apply.
    zh:
      description: 触发的告警码。
      enum: {-9101: 有边缘被截断。, -9102: 复印件。, -9103: 翻拍自屏幕。, -9104: 有图片编辑痕迹。, -9107: 反光。, -9108: 图像模糊。, -9109: 账号未开通任何告警。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoSpecifiedCard
  - FailedOperation.InvalidPostalCodeLength
  - FailedOperation.NoMASIDCard
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - FailedOperation.WarningServiceFailed
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The front of a MyKad, fetched by URL
    zh: {title: MyKad 正面，通过 URL 传入}
    request:
      ImageUrl: https://example.com/front.jpg
    response:
      ID: 900307-14-0002
      Name: LIM XIAO LAN
      Address: 1 JALAN CONTOH TAMAN CONTOH 50000 KUALA LUMPUR
      Sex: PEREMPUAN
      Image: ''
      Type: MyKad
      Birthday: ''
      WarnCardInfos: []
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Both sides, with the picture of the card
    zh: {title: 正反两面，同时返回证件图}
    request:
      ImageBase64: aGVsbG8=
      BackImageBase64: aGVsbG8=
      RetImage: true
    response:
      ID: 920915-10-0004
      Name: CHOW YI NING
      Address: 2 JALAN CONTOH TAMAN CONTOH 47300 PETALING JAYA SELANGOR
      Sex: PEREMPUAN
      Image: aGVsbG8=
      Type: MyKad
      Birthday: ''
      MyKadNumber: 920915-10-0004-01-01
      WarnCardInfos: [-9102]
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `MLIDPassportOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  PassportRecognizeInfos:
    description: |
      Printed fields of the data page, besides the machine-readable lines in the response itself. Dates are as printed,
      so their form differs from country to country.
    zh: {description: 资料页上印刷字段的内容；机读码的内容则在响应外层。日期按页面原样返回，因此各国写法不同。}
    members:
      Type:
        type: String
        required: true
        description: Kind of passport, such as `P`.
        zh: {description: 护照种类，例如 `P`。}
      IssuingCountry:
        type: String
        required: true
        description: Country that issued the passport.
        zh: {description: 签发国。}
      PassportID:
        type: String
        required: true
        sensitive: true
        description: Number of the passport.
        zh: {description: 护照号码。}
      Surname: {type: String, required: true, sensitive: true, description: Family name., zh: {description: 姓。}}
      GivenName: {type: String, required: true, sensitive: true, description: Given names., zh: {description: 名。}}
      Name:
        type: String
        required: true
        sensitive: true
        description: Full name. Empty if family and given names are printed apart.
        zh: {description: 全名。姓和名分开印时为空。}
      Nationality:
        type: String
        required: true
        sensitive: true
        description: 'Nationality, as printed: a code or a name.'
        zh: {description: 国籍，按页面原样返回，可能是代码或名称。}
      DateOfBirth:
        type: String
        required: true
        sensitive: true
        description: Birth date, as printed.
        zh: {description: 出生日期，按页面原样返回。}
      Sex:
        type: String
        required: true
        sensitive: true
        description: Sex, as printed.
        zh: {description: 性别，按页面原样返回。}
      DateOfIssuance:
        type: String
        required: true
        description: Day of issue, as printed.
        zh: {description: 签发日期，按页面原样返回。}
      DateOfExpiration:
        type: String
        required: true
        description: Last day of validity, as printed.
        zh: {description: 有效期截止日，按页面原样返回。}
      Signature:
        type: String
        sensitive: true
        description: Signature of the holder, as text. Mainland China passports only, else empty.
        zh: {description: 持照人签名，文字形式。仅中国大陆护照有，其余为空。}
      IssuePlace:
        type: String
        description: Place of issue. Mainland China passports only, else empty.
        zh: {description: 签发地点。仅中国大陆护照有，其余为空。}
      IssuingAuthority:
        type: String
        description: Office that issued the passport. Mainland China passports only, else empty.
        zh: {description: 签发机关。仅中国大陆护照有，其余为空。}
      BirthPlace: {type: String, sensitive: true, description: Place of birth., zh: {description: 出生地。}}
---
Action: MLIDPassportOCR
Version: 2018-11-19
group: cards
title: Passport OCR (International)
summary: Reads passports of China (mainland, Hong Kong, Macao and Taiwan) and of 84 other countries.
description: |
  Reads the data page of machine-readable passports. The response has each fact twice: parsed from the two
  machine-readable lines in its own members, and as printed on the page in `PassportRecognizeInfos`. Compare the two to
  find mistakes. On request it returns the portrait too.

  Besides China, it reads passports of Afghanistan, Algeria, Argentina, Armenia, Australia, Austria, Bangladesh,
  Belarus, Belgium, Brazil, Brunei, Cambodia, Cameroon, Canada, Chile, Colombia, Cuba, Denmark, Egypt, Ethiopia,
  Finland, France, Germany, Ghana, Greece, Hungary, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Japan, Jordan,
  Kazakhstan, Kenya, Kyrgyzstan, Laos, Lebanon, Malaysia, Mexico, Mongolia, Morocco, Myanmar, Nepal, the Netherlands,
  New Zealand, Nigeria, North Korea, Norway, Pakistan, Panama, Peru, the Philippines, Poland, Portugal, Qatar, Romania,
  Saudi Arabia, Serbia, Singapore, Slovakia, South Africa, South Korea, Spain, Sri Lanka, Sudan, Sweden, Switzerland,
  Syria, Tajikistan, Tanzania, Thailand, Turkey, Uganda, the United Arab Emirates, the United Kingdom, the United
  States, Uzbekistan, Venezuela, Vietnam, Yemen and Zambia.

  It accepts pictures and PDF files. PassportOCR is the older action for mainland passports only.

  Do not rely on warnings of photocopies and screen photographs: according to Tencent's reference, `Warn` is always
  empty and `WarnCardInfos` is filled on the international site only. `CardCount` needs the region `ap-bangkok`, which
  is not among the documented regions of the service.
keywords: [MRZ, machine-readable zone, foreign passport]
zh:
  title: 护照识别（多国多地区护照）
  summary: 识别多个国家和地区的护照资料页，兼读机读码与印刷内容。
  description: |
    凡是能机读的护照，只要签发地在支持之列（中国大陆和港澳台，另有 84 个国家），都可以识别。同一信息会给出两份：
    外层字段来自底部两行机读码，`PassportRecognizeInfos` 里是页面上印的内容，对照一下就能发现差错。需要时可以返回人像。
    图片与 PDF 均可。

    只支持大陆护照的旧接口是 PassportOCR。请勿依赖复印和翻拍告警：腾讯云文档称 `Warn` 恒为空，
    `WarnCardInfos` 只在国际站有内容。`CardCount` 须使用地域 `ap-bangkok`，而该地域不在本服务公布的地域之列。
  keywords: [外国护照, 境外护照, 国际护照, MRZ]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF. The passport should fill two thirds of the
      page.
    zh:
      description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。护照应占画面的三分之二。
  RetImage:
    type: Boolean
    default: false
    description: Returns the portrait.
    zh: {description: 是否返回人像。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds.
      Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用。文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  ID:
    type: String
    required: true
    sensitive: true
    description: Number of the passport, from the machine-readable lines.
    zh: {description: 护照号码，取自机读码。}
  Name:
    type: String
    required: true
    sensitive: true
    description: Family and given names, from the machine-readable lines.
    zh: {description: 姓和名，取自机读码。}
  DateOfBirth:
    type: String
    required: true
    sensitive: true
    description: Birth date as `yyyyMMdd`, from the machine-readable lines.
    zh: {description: 出生日期，格式为 `yyyyMMdd`，取自机读码。}
  Sex:
    type: String
    required: true
    sensitive: true
    enum: {F: Female., M: Male.}
    description: Sex, from the machine-readable lines.
    zh: {description: 性别，取自机读码。, enum: {F: 女。, M: 男。}}
  DateOfExpiration:
    type: String
    required: true
    description: Last day of validity as `yyyyMMdd`, from the machine-readable lines.
    zh: {description: 有效期截止日，格式为 `yyyyMMdd`，取自机读码。}
  IssuingCountry:
    type: String
    required: true
    description: Country that issued the passport, three letters such as `SGP`, from the machine-readable lines.
    zh: {description: 签发国，三个字母，例如 `SGP`，取自机读码。}
  Nationality:
    type: String
    required: true
    sensitive: true
    description: Code of country or region, three letters such as `SGP`, from the machine-readable lines.
    zh: {description: 国家或地区代码，三个字母，例如 `SGP`，取自机读码。}
  Warn:
    type: Array of Integer
    deprecated: No longer filled.
    description: Always empty, according to Tencent's reference; its sample has two codes.
    zh: {description: 腾讯云文档称恒为空，腾讯云示例中则有两个告警码。, deprecated: 不再填入内容。}
  Image:
    type: Base64
    required: true
    sensitive: true
    description: The portrait. Empty unless RetImage is on.
    zh: {description: 人像。未打开 RetImage 时为空。}
  AdvancedInfo:
    type: String
    deprecated: No longer filled.
    description: Always `1`, according to Tencent's reference; it can be empty.
    zh: {description: 腾讯云文档称恒为 `1`，但可能为空。, deprecated: 不再填入内容。}
  CodeSet:
    type: String
    required: true
    sensitive: true
    description: First machine-readable line, as read.
    zh: {description: 第一行机读码，按读到的原样返回。}
  CodeCrc:
    type: String
    required: true
    sensitive: true
    description: Second machine-readable line, as read.
    zh: {description: 第二行机读码，按读到的原样返回。}
  Surname:
    type: String
    required: true
    nullable: true
    sensitive: true
    description: Family name, from the machine-readable lines.
    zh: {description: 姓，取自机读码。}
  GivenName:
    type: String
    required: true
    nullable: true
    sensitive: true
    description: Given names, from the machine-readable lines.
    zh: {description: 名，取自机读码。}
  Type:
    type: String
    required: true
    description: Kind of passport, such as `P`, from the machine-readable lines.
    zh: {description: 护照种类，例如 `P`，取自机读码。}
  PassportRecognizeInfos:
    type: PassportRecognizeInfos
    required: true
    description: The same facts as printed on the page.
    zh: {description: 页面上印刷的同一组信息。}
  WarnCardInfos:
    type: Array of Integer
    enum:
      -9101: An edge is cut off.
      -9102: A photocopy.
      -9103: Taken from a screen.
      -9104: Signs of picture editing.
      -9107: Glare.
      -9108: Blurred.
      -9109: Warnings are not activated for the account.
    description: |
      Codes of the warnings that apply. According to Tencent's reference, filled on the international site only and
      always empty on the mainland site; its sample has a code.
    zh:
      description: 触发的告警码。腾讯云文档称仅国际站有内容，国内站恒为空；腾讯云示例中则有一个。
      enum: {-9101: 有边缘被截断。, -9102: 复印件。, -9103: 翻拍自屏幕。, -9104: 有图片编辑痕迹。, -9107: 反光。, -9108: 图像模糊。, -9109: 账号未开通任何告警。}
  CardCount:
    type: Integer
    description: Number of documents in the picture. Returned only in the region `ap-bangkok`.
    zh: {description: 图中的证件数量。仅在地域 `ap-bangkok` 返回。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.FieldException
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.InconsistencyBetweenMRZAndVRZ
  - FailedOperation.NoPassport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - FailedOperation.WarningServiceFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A passport of Singapore, fetched by URL
    zh: {title: 新加坡护照，通过 URL 传入}
    request:
      ImageUrl: https://example.com/passport.jpg
    response:
      ID: K0000001E
      Name: HE ZIMO
      DateOfBirth: '19900307'
      Sex: M
      DateOfExpiration: '20310614'
      IssuingCountry: SGP
      Nationality: SGP
      Image: ''
      CodeSet: P<SGPHE<<ZIMO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<
      CodeCrc: K0000001E7SGP9003071M3106143<<<<<<<<<<<<<<<2
      Surname: HE
      GivenName: ZIMO
      Type: P
      PassportRecognizeInfos:
        Type: P
        IssuingCountry: SGP
        PassportID: K0000001E
        Surname: ''
        GivenName: ''
        Name: HE ZIMO
        Nationality: SINGAPORE CITIZEN
        DateOfBirth: 07 MAR 1990
        Sex: M
        DateOfIssuance: 14 JUN 2021
        DateOfExpiration: 14 JUN 2031
        Signature: ''
        IssuePlace: ''
        IssuingAuthority: ''
        BirthPlace: SINGAPORE
      WarnCardInfos: []
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A passport of mainland China, with the portrait
    zh: {title: 中国大陆护照，同时返回人像}
    request:
      ImageBase64: aGVsbG8=
      RetImage: true
    response:
      ID: E00000002
      Name: FANG RUOXI
      DateOfBirth: '19920915'
      Sex: F
      DateOfExpiration: '20300831'
      IssuingCountry: CHN
      Nationality: CHN
      Image: aGVsbG8=
      CodeSet: POCHNFANG<<RUOXI<<<<<<<<<<<<<<<<<<<<<<<<<<<<
      CodeCrc: E000000020CHN9209150F3008317<<<<<<<<<<<<<<<4
      Surname: FANG
      GivenName: RUOXI
      Type: PO
      PassportRecognizeInfos:
        Type: P
        IssuingCountry: CHN
        PassportID: E00000002
        Surname: FANG
        GivenName: RUOXI
        Name: 方若溪
        Nationality: 中国/CHINESE
        DateOfBirth: 15 9月/SEP 1992
        Sex: 女/F
        DateOfIssuance: 01 9月/SEP 2020
        DateOfExpiration: 31 8月/AUG 2030
        Signature: 方若溪
        IssuePlace: 北京/BEIJING
        IssuingAuthority: 国家移民管理局
        BirthPlace: 北京/BEIJING
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `MainlandPermitOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  MainlandTravelPermitBackInfos:
    description: Fields of the back of a permit to travel to the mainland.
    zh: {description: 来往内地通行证反面的内容。}
    members:
      Type:
        type: String
        nullable: true
        description: Kind of permit, in Chinese, as in the response itself.
        zh: {description: 证件类别，中文，与响应外层的 Type 一样。}
      Name:
        type: String
        nullable: true
        sensitive: true
        description: Name in Chinese, as on the back.
        zh: {description: 中文姓名，反面所印。}
      IDNumber:
        type: String
        nullable: true
        sensitive: true
        description: ID card number, as on the back.
        zh: {description: 身份证号码，反面所印。}
      HistoryNumber:
        type: String
        nullable: true
        sensitive: true
        description: Number of an earlier permit.
        zh: {description: 曾经的通行证号码。}
---
Action: MainlandPermitOCR
Version: 2018-11-19
group: cards
title: Mainland, Hong Kong, Macao and Taiwan Travel Permit OCR
summary: Reads travel permits between the mainland and Hong Kong, Macao or Taiwan, in either direction.
description: |
  Reads the front of the cards of mainland residents who travel to Hong Kong, Macao or Taiwan and of residents of these
  who travel to the mainland: names, sex, birth date, validity, number, issuing office, place of issue, number of issues
  and kind of permit. On request it returns the portrait.

  Set CardSide to `BACK` for a back. Only permits to the mainland can be read from that side;
  `MainlandTravelPermitBackInfos` holds the result. For residence permits use RecognizeValidIDCardOCR. PermitOCR is the
  narrower, older action.
keywords: [home return permit, Taiwan compatriot permit, exit-entry permit, EEP]
zh:
  title: 港澳台通行证及来往内地通行证识别
  summary: 识别往来于内地与港澳台之间的各类通行证。
  description: |
    既支持内地居民赴港澳台的证件，也支持港澳台居民来内地的证件，返回姓名、性别、出生日期、有效期、证件号、签发机关、
    签发地、签发次数及证件类别，可选返回头像。

    读反面时把 CardSide 设为 `BACK`，结果放在 `MainlandTravelPermitBackInfos`；赴港澳台的证件没有反面识别。
    居住证请用 RecognizeValidIDCardOCR。PermitOCR 支持的种类较少，是更早的接口。
  keywords: [回乡证, 台胞证, 港澳通行证, 港澳居民来往内地通行证]
rateLimit: 20
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  RetProfile:
    type: Boolean
    default: false
    description: Returns the portrait.
    zh: {description: 是否返回头像。}
  CardSide:
    type: String
    default: FRONT
    enum: {FRONT: The front., BACK: The back; permits to travel to the mainland only.}
    description: The side in the picture.
    zh: {description: 图中是哪一面。, enum: {FRONT: 正面。, BACK: 背面；仅用于来往内地通行证。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Name: {type: String, required: true, sensitive: true, description: Name in Chinese., zh: {description: 中文姓名。}}
  EnglishName:
    type: String
    required: true
    sensitive: true
    description: Name in Latin letters, family name first.
    zh: {description: 拉丁字母姓名，姓在前。}
  Sex: {type: String, required: true, sensitive: true, description: 'Sex, in Chinese.', zh: {description: 性别，中文。}}
  Birthday:
    type: String
    required: true
    sensitive: true
    description: Birth date as `1990.03.07`.
    zh: {description: 出生日期，格式为 `1990.03.07`。}
  IssueAuthority:
    type: String
    required: true
    description: Office that issued the permit.
    zh: {description: 签发机关。}
  ValidDate:
    type: String
    required: true
    description: First and last day of validity, as `2019.05.01-2029.04.30`.
    zh: {description: 有效期起止日，格式为 `2019.05.01-2029.04.30`。}
  Number:
    type: String
    required: true
    sensitive: true
    description: Number of the permit.
    zh: {description: 证件号。}
  IssueAddress: {type: String, required: true, description: Place of issue., zh: {description: 签发地。}}
  IssueNumber:
    type: String
    required: true
    description: Number of issues of the permit, two digits.
    zh: {description: 签发次数，两位数字。}
  Type:
    type: String
    required: true
    description: Kind of permit, in Chinese, such as `往来港澳通行证` or `台湾居民来往大陆通行证`.
    zh: {description: 证件类别，中文，例如 `往来港澳通行证`、`台湾居民来往大陆通行证`。}
  Profile:
    type: Base64
    required: true
    sensitive: true
    description: The portrait. Empty unless RetProfile is on.
    zh: {description: 头像。未打开 RetProfile 时为空。}
  Nationality:
    type: String
    sensitive: true
    description: Nationality. It can be empty.
    zh: {description: 国籍。可能为空。}
  MainlandTravelPermitBackInfos:
    type: MainlandTravelPermitBackInfos
    description: Fields of the back. For a front, all texts but the kind are empty.
    zh: {description: 反面的各个字段。识别正面时，除证件类别外都是空字符串。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoSpecifiedCard
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The front of a permit to travel to the mainland
    zh: {title: 来往内地通行证的正面}
    request:
      ImageUrl: https://example.com/permit.jpg
    response:
      Name: 周以宁
      EnglishName: ZHOU,YINING
      Sex: 女
      Birthday: '1992.09.15'
      IssueAuthority: 公安部出入境管理局
      ValidDate: 2021.04.01-2026.03.31
      Number: '00000012'
      IssueAddress: 北京
      IssueNumber: '01'
      Type: 台湾居民来往大陆通行证
      Profile: ''
      Nationality: ''
      MainlandTravelPermitBackInfos: {Type: 台湾居民来往大陆通行证, Name: '', IDNumber: '', HistoryNumber: ''}
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The back of the same permit
    zh: {title: 同一张通行证的反面}
    request:
      ImageBase64: aGVsbG8=
      CardSide: BACK
    response:
      Name: ''
      EnglishName: ''
      Sex: ''
      Birthday: ''
      IssueAuthority: ''
      ValidDate: ''
      Number: ''
      IssueAddress: ''
      IssueNumber: ''
      Type: 台湾居民来往大陆通行证
      Profile: ''
      MainlandTravelPermitBackInfos:
        Type: 台湾居民来往大陆通行证
        Name: 周以宁
        IDNumber: A200000003
        HistoryNumber: '00000011'
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `MixedInvoiceDetect.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  InvoiceDetectInfo:
    description: One invoice that was found.
    zh: {description: 找到的一张票据。}
    members:
      Angle:
        type: Float
        required: true
        description: Angle of the invoice, in degrees.
        zh: {description: 票据的倾斜角，单位为度。}
      Type:
        type: Integer
        required: true
        enum:
          -1: Unknown kind.
          0: Taxi receipt.
          1: Fixed-amount invoice.
          2: Train ticket.
          3: VAT invoice.
          4: Fixed-price passenger ticket.
          5: Flight itinerary.
          6: Hotel bill.
          7: Proof of paid tax.
          8: General machine-printed invoice.
          9: Coach ticket.
          10: Ferry or ship ticket.
          11: VAT invoice on a paper roll.
          12: Invoice for a motor vehicle.
          13: Receipt for a toll road or bridge.
          14: Till receipt.
        description: |
          Kind of the invoice. Only this action uses the numbers 4, 6, 7 and 14; RecognizeGeneralInvoice has its own
          numbers for paid tax (18) and till receipts (24).
        zh:
          description: |
            票据种类。4、6、7、14 只有本接口使用；完税证明和购物小票在 RecognizeGeneralInvoice 中另有编号（18 和 24）。
          enum:
            -1: 种类未知。
            0: 出租车发票。
            1: 定额发票。
            2: 火车票。
            3: 增值税发票。
            4: 客运限额发票。
            5: 航空行程单。
            6: 酒店账单。
            7: 完税证明。
            8: 通用机打发票。
            9: 汽车票。
            10: 轮船票或渡轮票。
            11: 增值税发票（卷式）。
            12: 机动车销售发票。
            13: 过路过桥费发票。
            14: 购物小票。
      Rect:
        type: Rect
        required: true
        description: |
          Position of the invoice. Turned by `Angle` around its centre, like a RotatedRect of OpenCV, it becomes the
          frame in the picture.
        zh: {description: 票据的位置。按 OpenCV 的 RotatedRect 方式，绕中心旋转 `Angle` 后就是图中的外框。}
      Image:
        type: Base64
        required: true
        nullable: true
        sensitive: true
        description: The invoice cut out of the picture. Null unless `ReturnImage` is true.
        zh: {description: 从图中裁下的票据。`ReturnImage` 不为 true 时为 null。}
---
Action: MixedInvoiceDetect
Version: 2018-11-19
group: invoices
title: Mixed Invoice Classification
summary: Finds the invoices and tickets in a picture and returns the kind of each, without reading them.
description: |
  Classifies the receipts in a picture: it returns the kind, the position, the angle and, on request, the cut-out
  picture of each. Fifteen kinds are known: VAT invoices on a sheet or a roll, fixed-amount and machine-printed
  invoices, vehicle sales, train, coach, ship and air tickets, fixed-price passenger tickets, taxi, toll and till
  receipts, hotel bills and proofs of paid tax. Fully digital invoices, medical and non-tax bills are not among them.

  It accepts PNG, JPG and, unless `IsPdf` is off, one page of a PDF; GIF is not supported.

  Use it to classify the receipts before you send each cut-out to a dedicated action. To classify and read in one call,
  use RecognizeGeneralInvoice.
keywords: [receipt, bill, expense report, reimbursement]
zh:
  title: 混贴票据分类
  summary: 找出图里的各张票据并标明种类，不读取内容。
  description: |
    适合先分拣、后识别的流程：传入贴有多张票的图，得到每张的种类、位置和倾斜角，需要时还附上裁好的小图，再逐一交给专门的接口。
    可分 15 种：税务发票（整张或卷式）、定额和机打票、车辆销售票、铁路公路水路航空客票、限额客票、的士票、通行费票、购物小票、酒店账单、完税证明。
    数电票、医疗与非税票据不在其列。

    收 PNG、JPG；`IsPdf` 未关闭时也收 PDF，只看其中一页；不收 GIF。

    想一次完成分类和读取，请用 RecognizeGeneralInvoice。
  keywords: [发票分类, 票据检测, 票种, 报销]
rateLimit: 5
idempotent: true
parameters:
  ReturnImage:
    type: Boolean
    required: true
    description: Returns each invoice as a cut-out picture too.
    zh: {description: 是否同时返回每张票据裁好的小图。}
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: |
      The picture as base64 text. PNG or JPG, not GIF; with `IsPdf` also a PDF. A whole request may not exceed
      10 MiB, so send large files by URL.
    zh:
      description: |
        图片的 Base64 文本。支持 PNG、JPG，不支持 GIF；打开 `IsPdf` 后也可以是 PDF。
        整个请求不能超过 10 MiB，大文件请用 URL 传入。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The same limits apply. If ImageBase64 is given too, the URL is used. The download must finish
      within 3 seconds. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  IsPdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files besides pictures.
    zh: {description: 除图片外是否也接受 PDF。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: The one page of a PDF to look at. Used with `IsPdf` only.
    zh: {description: 要检测的 PDF 页码，只看这一页，仅与 `IsPdf` 一起使用。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  InvoiceDetectInfos:
    type: Array of InvoiceDetectInfo
    required: true
    description: The invoices that were found.
    zh: {description: 找到的各张票据。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A photo of a VAT invoice and a taxi receipt
    zh: {title: 增值税发票与的士票的合照}
    request: {ImageUrl: https://example.com/receipts.jpg, ReturnImage: false}
    response:
      InvoiceDetectInfos:
        - Angle: 0
          Type: 3
          Rect: {X: 24, Y: 30, Width: 1380, Height: 860}
          Image: null
        - Angle: 0
          Type: 0
          Rect: {X: 40, Y: 920, Width: 310, Height: 900}
          Image: null
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The second page of a PDF, with the cut-out picture
    zh: {title: PDF 的第二页，同时返回裁好的小图}
    request: {ImageUrl: https://example.com/receipts.pdf, ReturnImage: true, PdfPageNumber: 2}
    response:
      InvoiceDetectInfos:
        - Angle: 2.5
          Type: 14
          Rect: {X: 60, Y: 80, Width: 420, Height: 1100}
          Image: aGVsbG8=
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `MixedInvoiceOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  MixedInvoiceItem:
    description: Fields read from one invoice of the picture.
    zh: {description: 图中一张票据的识别结果。}
    members:
      Code:
        type: String
        required: true
        enum:
          OK: The invoice was read.
          FailedOperation.UnsupportedInvioce: This kind is not read. The code really has this spelling.
          FailedOperation.UnKnowError: Reading failed.
        description: |
          Says whether this invoice could be read. Besides the listed values it can hold an error code of the action
          that reads this kind of invoice alone.
        zh:
          description: 这张票据是否读取成功。除所列取值外，也可能是单独识别这种票据的接口所用的错误码。
          enum:
            OK: 票据读取成功。
            FailedOperation.UnsupportedInvioce: 不支持读取这种票据。错误码的拼写就是如此。
            FailedOperation.UnKnowError: 读取失败。
      Type:
        type: Integer
        required: true
        enum:
          -1: Unknown kind.
          0: Taxi receipt.
          1: Fixed-amount invoice.
          2: Train ticket.
          3: VAT invoice.
          5: Flight itinerary.
          8: General machine-printed invoice.
          9: Coach ticket.
          10: Ferry or ship ticket.
          11: VAT invoice on a paper roll.
          12: Invoice for a motor vehicle.
          13: Receipt for a toll road or bridge.
          15: Bill for non-tax revenue.
          16: Fully digital invoice.
        description: Kind of the invoice.
        zh:
          description: 票据种类。
          enum:
            -1: 种类未知。
            0: 出租车发票。
            1: 定额发票。
            2: 火车票。
            3: 增值税发票。
            5: 航空行程单。
            8: 通用机打发票。
            9: 汽车票。
            10: 轮船票或渡轮票。
            11: 增值税发票（卷式）。
            12: 机动车销售发票。
            13: 过路过桥费发票。
            15: 非税收入票据。
            16: 数电发票。
      Rect:
        type: Rect
        required: true
        description: |
          Position of the invoice. Turned by `Angle` around its centre, like a RotatedRect of OpenCV, it becomes the
          frame in the picture. An edge can lie outside the picture and is then negative.
        zh:
          description: |
            票据的位置。按 OpenCV 的 RotatedRect 方式，绕中心旋转 `Angle` 后就是图中的外框。边可能落在图片之外，
            此时为负数。
      Angle:
        type: Float
        required: true
        description: Angle of the invoice, in degrees.
        zh: {description: 票据的倾斜角，单位为度。}
      SingleInvoiceInfos:
        type: Array of SingleInvoiceInfo
        required: true
        description: The fields.
        zh: {description: 各个字段。}
      Page:
        type: Integer
        required: true
        description: Page of the invoice in the file, counted from 1.
        zh: {description: 票据在文件中的页码，从 1 开始。}
  SingleInvoiceInfo:
    description: A field of an invoice as a name with a value.
    zh: {description: 票据上的一个字段，由名称和值组成。}
    members:
      Name:
        type: String
        required: true
        description: Name of the field, in Chinese, such as 发票号码 (invoice number).
        zh: {description: 字段名，中文，例如“发票号码”。}
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field. Empty if the invoice does not have it.
        zh: {description: 字段的内容。票面上没有时为空。}
      Row:
        type: Integer
        required: true
        description: |
          Row of a list of goods to which the field belongs, so that equal names can be told apart; -1 for fields
          outside such a list. Rows count from 0 in Tencent's samples.
        zh: {description: 字段在货物清单中的行号，用来区分同名字段；不在清单中的字段为 -1。腾讯云示例从 0 开始。}
---
Action: MixedInvoiceOCR
Version: 2018-11-19
group: invoices
title: Mixed Invoice OCR
summary: Reads several invoices and tickets of mixed kinds from one picture or PDF, as pairs of names and values.
description: |
  Finds the invoices in a photo, a scan or a PDF, returns the kind of each and reads its fields. Fourteen kinds are
  known: VAT invoices (special, ordinary, on a roll), fully digital invoices, bills for non-tax revenue, fixed-amount
  and machine-printed invoices, vehicle sales, train, coach, ship and air tickets, taxi and toll receipts. Other
  invoices are read as well unless `ReturnOther` forbids it.

  Each field is a Chinese name with a value; names differ from kind to kind, and amounts and dates are text as printed.
  Check the `Code` of every invoice: one can fail while the others are read.

  It accepts PNG, JPG and PDF, not GIF. It reads one page of a PDF, or the first 30 with `ReturnMultiplePage`.

  For new code use RecognizeGeneralInvoice: it knows more kinds and has a type with named members for each.
  MixedInvoiceDetect only classifies and reads nothing.
keywords: [receipt, bill, expense report, reimbursement]
zh:
  title: 混贴票据识别
  summary: 一张图里有几种票据时，逐张分出种类并读出内容，以中文字段名和值成对返回。
  description: |
    把贴在一起的票拍下来或扫成 PDF 传入，即可知道每张属于哪一种、在什么位置、写了什么。
    能读的有 14 种：税务发票（专用、普通、卷式）、数电票、非税与定额票据、机打票、车辆销售票，以及铁路、公路、水路、航空客票和的士、通行费票据。
    其余种类默认也会尝试，可用 `ReturnOther` 关掉。

    字段是“中文名—值”的列表，不同种类名称不一样，金额和日期保持票面写法。各票有各自的 `Code`，某张失败不影响别的。

    收 PNG、JPG、PDF，不收 GIF。PDF 平时读一页，打开 `ReturnMultiplePage` 后读前 30 页。

    新程序建议改用 RecognizeGeneralInvoice，种类更全，字段也有固定的英文成员名；只要分类不要内容时用 MixedInvoiceDetect。
  keywords: [发票, 粘贴单, 报销, 多票]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: |
      The picture or PDF as base64 text. PNG, JPG or PDF, not GIF. A whole request may not exceed 10 MiB,
      so send large files by URL.
    zh:
      description: |
        图片或 PDF 的 Base64 文本。支持 PNG、JPG、PDF，不支持 GIF。整个请求不能超过 10 MiB，大文件请用 URL 传入。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The same limits apply. If ImageBase64 is given too, the URL is used. The download must
      finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  Types:
    type: Array of Integer
    enum:
      -1: Any other invoice. If it is the only value, everything in the picture is read as such.
      0: Taxi receipt.
      1: Fixed-amount invoice.
      2: Train ticket.
      3: VAT invoice.
      5: Flight itinerary.
      8: General machine-printed invoice.
      9: Coach ticket.
      10: Ferry or ship ticket.
      11: VAT invoice on a paper roll.
      12: Invoice for a motor vehicle.
      13: Receipt for a toll road or bridge.
      15: Bill for non-tax revenue.
      16: Fully digital invoice.
    description: Kinds to read. If empty or left out, all kinds are read.
    zh:
      description: 要读取的种类。为空或不填则读取全部种类。
      enum:
        -1: 其他票据。只填此值时，图中所有内容都按其他票据读取。
        0: 出租车发票。
        1: 定额发票。
        2: 火车票。
        3: 增值税发票。
        5: 航空行程单。
        8: 通用机打发票。
        9: 汽车票。
        10: 轮船票或渡轮票。
        11: 增值税发票（卷式）。
        12: 机动车销售发票。
        13: 过路过桥费发票。
        15: 非税收入票据。
        16: 数电发票。
  ReturnOther:
    type: String
    default: "Yes"
    enum: {"Yes": Other kinds are read., "No": Other kinds are left out.}
    description: Says whether to read invoices of other kinds too.
    zh: {description: 是否也读取其他种类的票据。, enum: {"Yes": 也读取其他种类。, "No": 略去其他种类。}}
  IsPdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files besides pictures. Has no effect if `ReturnMultiplePage` is on.
    zh: {description: 除图片外是否也读 PDF。打开 `ReturnMultiplePage` 时不起作用。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: |
      The one page of a PDF to read, counted from 1. Used with `IsPdf` only. Has no effect if `ReturnMultiplePage` is
      on.
    zh:
      description: |
        要读取的 PDF 页码，只读这一页，从 1 开始。仅与 `IsPdf` 一起使用；打开 `ReturnMultiplePage` 时不起作用。
  ReturnMultiplePage:
    type: Boolean
    default: false
    description: Reads all pages of a PDF, up to the first 30.
    zh: {description: 是否读取 PDF 的所有页，最多前 30 页。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  MixedInvoiceItems:
    type: Array of MixedInvoiceItem
    required: true
    description: The invoices that were found.
    zh: {description: 找到的各张票据。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A VAT invoice and a train ticket in one photo
    zh: {title: 增值税发票与火车票的合照}
    request: {ImageUrl: https://example.com/receipts.jpg}
    response:
      MixedInvoiceItems:
        - Code: OK
          Type: 3
          Rect: {X: 24, Y: 30, Width: 1380, Height: 860}
          Angle: 0
          Page: 1
          SingleInvoiceInfos:
            - {Name: 发票代码, Value: "1100000021", Row: -1}
            - {Name: 发票号码, Value: "00000056", Row: -1}
            - {Name: 开票日期, Value: 2026年02月11日, Row: -1}
            - {Name: 购买方名称, Value: 深圳市范例商贸有限公司, Row: -1}
            - {Name: 销售方名称, Value: 北京样例科技有限公司, Row: -1}
            - {Name: 金额, Value: "500.00", Row: 0}
            - {Name: 税率, Value: 6%, Row: 0}
            - {Name: 税额, Value: "30.00", Row: 0}
            - {Name: 小写金额, Value: "530.00", Row: -1}
        - Code: OK
          Type: 2
          Rect: {X: 40, Y: 930, Width: 470, Height: 300}
          Angle: 1.5
          Page: 1
          SingleInvoiceInfos:
            - {Name: 姓名, Value: 何子墨, Row: -1}
            - {Name: 出发站, Value: 示例东站, Row: -1}
            - {Name: 到达站, Value: 样例南站, Row: -1}
            - {Name: 票价, Value: "86.50", Row: -1}
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Only toll receipts, from every page of a PDF, and nothing of other kinds
    zh: {title: 只读通行费票据，读取 PDF 的所有页，不读其他种类}
    request:
      ImageUrl: https://example.com/tolls.pdf
      Types: [13]
      ReturnOther: "No"
      ReturnMultiplePage: true
    response:
      MixedInvoiceItems:
        - Code: OK
          Type: 13
          Rect: {X: 18, Y: 22, Width: 480, Height: 600}
          Angle: 0
          Page: 2
          SingleInvoiceInfos:
            - {Name: 入口, Value: 示例北, Row: -1}
            - {Name: 出口, Value: 样例西, Row: -1}
            - {Name: 金额, Value: "15.00", Row: -1}
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `MultimodalDocParse.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: MultimodalDocParse
Version: 2018-11-19
group: documents
title: Multimodal Document Parsing
summary: Converts a whole document into Markdown, JSON and pictures, packed into one file to download.
description: |
  Parses a document that the service downloads from a URL and returns the URL of a ZIP file with the result; this URL is
  valid for 30 minutes. PDF, Word and PowerPoint files may have 150 MB and 300 pages, Excel and text files 10 MB,
  pictures 30 MB. No limit is documented for Markdown and WPS files.

  Unlike the ExtractDoc actions it keeps the whole text with its structure instead of picking fields. Use
  SubmitMultimodalDocParseJob for long documents, to avoid waiting for the response.

  The limit counts pages in progress, not calls: five pages at a time by default, shared with the jobs of
  SubmitMultimodalDocParseJob. The ZIP file holds Markdown, JSON and an `images` folder; it is not documented where the
  XML that `ResultType` can request is.
keywords: [PDF to Markdown, layout analysis, Word, PowerPoint, RAG]
zh:
  title: 多模态文档解析
  summary: 把整份文档转成 Markdown、JSON 和配图，打包供下载。
  description: |
    给出文件地址即可：PDF、Word、PPT 最大 150 MB、最多 300 页，Excel 和 TXT 各 10 MB，图片 30 MB；
    Markdown 与 WPS 的上限未公布。响应里是 ZIP 的临时链接，半小时后失效；ZIP 内含 Markdown、JSON 和 `images` 文件夹，
    `ResultType` 可选的 XML 位于何处未公布。

    它保留全文和结构，而 ExtractDoc 系列只挑字段。文档较长、不想一直等待时，用 SubmitMultimodalDocParseJob。

    限流按页而不按次数：默认五页并行，与异步任务合用这一额度。
  keywords: [PDF转Markdown, 文档转换, 版面分析, 知识库]
idempotent: false
parameters:
  FileUrl:
    type: String
    format: url
    required: true
    description: |
      URL of the file. The download must finish within 3 seconds, so files in Tencent Cloud storage are the most
      reliable.
    zh: {description: 文件地址，由服务端下载。下载限时 3 秒，文件放在腾讯云存储中最稳妥。}
  FileType:
    type: Integer
    required: true
    enum:
      1: PDF.
      2: Word (`.doc`, `.docx`).
      3: PowerPoint (`.ppt`, `.pptx`).
      4: Excel (`.xls`, `.xlsx`).
      5: Markdown (`.md`).
      6: Plain text (`.txt`).
      7: Picture (`.png`, `.jpg`, `.jpeg` and the like).
      8: WPS.
    description: Kind of the file. Always required.
    zh:
      description: 文件类型，必填。
      enum:
        1: PDF 文件。
        2: Word 文件（`.doc`、`.docx`）。
        3: PowerPoint 文件（`.ppt`、`.pptx`）。
        4: Excel 文件（`.xls`、`.xlsx`）。
        5: Markdown 文件（`.md`）。
        6: 纯文本文件（`.txt`）。
        7: 图片（`.png`、`.jpg`、`.jpeg` 等）。
        8: WPS 文件。
  ResultType:
    type: Integer
    default: 9
    enum: {1: JSON., 2: Markdown., 3: XML., 9: 'JSON, Markdown and XML.'}
    description: Form of the result.
    zh: {description: 结果的形式。, enum: {1: JSON 格式。, 2: Markdown 格式。, 3: XML 格式。, 9: JSON、Markdown 和 XML 三种格式。}}
  EnableSubImg:
    type: Boolean
    default: false
    description: Parses pictures inside the document too.
    zh: {description: 是否也解析文档中的图片。}
  PageRange:
    type: String
    description: Pages to parse, as `1-10`; at most 300 per call.
    zh: {description: 要解析的页，格式为 `1-10`；每次调用最多 300 页。}
  TaskType:
    type: Integer
    default: 0
    enum:
      0: Parse the document.
      1: Read the text of a picture.
      2: Read the text of a cut-out.
      3: Read the table in a cut-out.
      4: Read the program code in a cut-out.
    description: The task.
    zh: {description: 要做的处理。, enum: {0: 解析文档。, 1: 识别图片中的文字。, 2: 识别裁剪图中的文字。, 3: 识别裁剪图中的表格。, 4: 识别裁剪图中的程序代码。}}
response:
  ResultUrl:
    type: String
    format: url
    required: true
    description: URL of the ZIP file with the result, valid for 30 minutes.
    zh: {description: 结果 ZIP 的下载地址，30 分钟内有效。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The first ten pages of a PDF
    zh: {title: PDF 的前十页}
    request:
      FileUrl: https://example.com/report.pdf
      FileType: 1
      PageRange: '1-10'
    response:
      ResultUrl: https://example.com/result-1.zip
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A table cut out of a picture, as Markdown
    zh: {title: 从图片裁下的表格，输出为 Markdown}
    request:
      FileUrl: https://example.com/table.png
      FileType: 7
      ResultType: 2
      TaskType: 3
    response:
      ResultUrl: https://example.com/result-2.zip
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `PassportOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  PortraitImageInfo:
    description: The portrait and its position.
    zh: {description: 人像及其位置。}
    members:
      PortraitImage:
        type: Base64
        nullable: true
        sensitive: true
        description: The portrait. Empty without CropPortrait.
        zh: {description: 人像。没有打开 CropPortrait 时为空。}
      ImageCoordinates:
        type: ImageCoordinates
        nullable: true
        description: Position of the portrait. Zeros without CropPortrait.
        zh: {description: 人像的位置。没有打开 CropPortrait 时均为 0。}
  ImageCoordinates:
    description: Frame around the portrait.
    zh: {description: 人像的外框。}
    members:
      X:
        type: Integer
        nullable: true
        description: Left edge, in pixels.
        zh: {description: 左边缘的位置，单位为像素。}
      Y:
        type: Integer
        nullable: true
        description: Top edge, in pixels.
        zh: {description: 上边缘的位置，单位为像素。}
      Width: {type: Integer, nullable: true, description: 'Width, in pixels.', zh: {description: 宽度，单位为像素。}}
      Height: {type: Integer, nullable: true, description: 'Height, in pixels.', zh: {description: 高度，单位为像素。}}
---
Action: PassportOCR
Version: 2018-11-19
group: cards
title: Passport OCR (Mainland China)
summary: Reads the data page of a mainland China passport; MLIDPassportOCR is its successor.
description: |
  Reads name, sex, nationality, birth, issue, expiry and the two machine-readable lines from the data page of a passport
  of mainland China. Dates have eight digits, names of countries three letters.

  The action is no longer improved. Use MLIDPassportOCR, which also reads passports of other regions and countries and
  separates the printed fields from the machine-readable lines.
keywords: [Chinese passport, travel document, MRZ]
zh:
  title: 护照识别（中国大陆地区护照）
  summary: 读取中国大陆护照的个人资料页；新项目请用 MLIDPassportOCR。
  description: |
    返回中英文姓名、性别、国籍、出生与签发信息、有效期，还有底部两行机读码；日期为八位数字，国家用三个字母表示。

    这个接口已停止改进。MLIDPassportOCR 可读多个国家和地区的护照，还会把印刷内容与机读码的结果分开给出。
  keywords: [中国护照, 护照号码, 出国证件]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture. PNG, JPG or BMP. The data page should fill two thirds of the picture.
    zh: {description: 图片，支持 PNG、JPG、BMP。证件应占画面的三分之二。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。文件放在腾讯云存储中最稳妥。
  Type:
    type: String
    default: CN
    enum: {CN: Passport of mainland China.}
    description: Kind of passport.
    zh: {description: 护照种类。, enum: {CN: 中国大陆护照。}}
  CropPortrait:
    type: Boolean
    description: |
      Returns the portrait and its position. No default is documented; Tencent's sample without it has no portrait.
    zh: {description: 是否返回人像及其位置。默认值未公布；腾讯云示例不填此参数时没有返回人像。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Country:
    type: String
    required: true
    description: Country code, three letters such as `CHN`.
    zh: {description: 国家代码，三个字母，例如 `CHN`。}
  PassportNo:
    type: String
    required: true
    sensitive: true
    description: Number of the passport.
    zh: {description: 护照号码。}
  Sex:
    type: String
    required: true
    sensitive: true
    description: Sex of the holder, `M` or `F`.
    zh: {description: 持照人性别，`M` 或 `F`。}
  Nationality:
    type: String
    required: true
    sensitive: true
    description: Nationality, three letters such as `CHN`.
    zh: {description: 国籍，三个字母，例如 `CHN`。}
  BirthDate:
    type: String
    required: true
    sensitive: true
    description: Birth date as `yyyyMMdd`.
    zh: {description: 出生日期，格式为 `yyyyMMdd`。}
  BirthPlace:
    type: String
    required: true
    sensitive: true
    description: Place of birth, in capital Latin letters.
    zh: {description: 出生地，大写拉丁字母。}
  IssueDate:
    type: String
    required: true
    description: Day of issue as `yyyyMMdd`.
    zh: {description: 签发日期，格式为 `yyyyMMdd`。}
  IssuePlace:
    type: String
    required: true
    description: Place of issue, in capital Latin letters.
    zh: {description: 签发地点，大写拉丁字母。}
  ExpiryDate:
    type: String
    required: true
    description: Last day of validity as `yyyyMMdd`.
    zh: {description: 有效期截止日，格式为 `yyyyMMdd`。}
  Signature:
    type: String
    required: true
    sensitive: true
    description: Signature of the holder, as text. It can be empty.
    zh: {description: 持照人签名，文字形式。可能为空。}
  CodeSet:
    type: String
    required: true
    sensitive: true
    description: First machine-readable line.
    zh: {description: 第一行机读码。}
  CodeCrc:
    type: String
    required: true
    sensitive: true
    description: Second machine-readable line.
    zh: {description: 第二行机读码。}
  Name: {type: String, required: true, sensitive: true, description: Name in Chinese., zh: {description: 中文姓名。}}
  FamilyName:
    type: String
    required: true
    sensitive: true
    description: Family name in Latin letters.
    zh: {description: 拉丁字母的姓。}
  FirstName:
    type: String
    required: true
    sensitive: true
    description: Given name in Latin letters.
    zh: {description: 拉丁字母的名。}
  PortraitImageInfo:
    type: PortraitImageInfo
    description: The portrait, if CropPortrait is on.
    zh: {description: 人像，打开 CropPortrait 时返回。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A passport, fetched by URL
    zh: {title: 一本护照，通过 URL 传入}
    request:
      ImageUrl: https://example.com/passport.jpg
      Type: CN
    response:
      Country: CHN
      PassportNo: E00000001
      Sex: M
      Nationality: CHN
      BirthDate: '19900307'
      BirthPlace: BEIJING
      IssueDate: '20190601'
      IssuePlace: BEIJING
      ExpiryDate: '20290531'
      Signature: ''
      CodeSet: POCHNLIN<<XIAOLAN<<<<<<<<<<<<<<<<<<<<<<<<<<<
      CodeCrc: E000000019CHN9003071M2905316<<<<<<<<<<<<<<<0
      Name: 林晓岚
      FamilyName: LIN
      FirstName: XIAOLAN
      PortraitImageInfo:
        PortraitImage: ''
        ImageCoordinates: {X: 0, Y: 0, Width: 0, Height: 0}
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `PermitOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: PermitOCR
Version: 2018-11-19
group: cards
title: Hong Kong, Macao and Taiwan Travel Permit OCR
summary: Reads the card with which mainland residents travel to Hong Kong, Macao or Taiwan.
description: |
  Reads the front of the permit as a card (not of the old booklet): names in Chinese and Latin letters, number, sex,
  birth date, validity, issuing office and place of issue. On request it returns the portrait too.

  For new code use MainlandPermitOCR: it reads these cards as well, the permits in the other direction, and the backs of
  the latter, and it allows more requests per second.
keywords: [exit-entry permit, EEP, two-way permit]
zh:
  title: 港澳台通行证识别
  summary: 识别内地居民前往港澳台所持的卡式通行证。
  description: |
    读取卡片正面：中英文姓名、证件号、性别、出生日期、有效期、签发机关和签发地，也可返回头像。不支持老式本式证件。

    新项目可以直接用 MainlandPermitOCR，它同时支持来往内地的证件及其背面，允许的请求也更多。
  keywords: [港澳通行证, 台湾通行证, 往来港澳通行证, 往来台湾通行证]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 7 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  CropPortrait:
    type: Boolean
    default: false
    description: Cuts out the portrait and returns it.
    zh: {description: 是否裁出头像并返回。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Name: {type: String, required: true, sensitive: true, description: Name in Chinese., zh: {description: 中文姓名。}}
  EnglishName:
    type: String
    required: true
    sensitive: true
    description: Name in Latin letters, family name first, with or without a comma.
    zh: {description: 拉丁字母姓名，姓在前，可能带逗号，也可能不带。}
  Number:
    type: String
    required: true
    sensitive: true
    description: Number of the permit.
    zh: {description: 证件号。}
  Sex: {type: String, required: true, sensitive: true, description: 'Sex, in Chinese.', zh: {description: 性别，中文。}}
  ValidDate:
    type: String
    required: true
    description: First and last day of validity, as `2019.05.01-2029.04.30`.
    zh: {description: 有效期起止日，格式为 `2019.05.01-2029.04.30`。}
  IssueAuthority:
    type: String
    required: true
    description: Office that issued the permit.
    zh: {description: 签发机关。}
  IssueAddress: {type: String, required: true, description: Place of issue., zh: {description: 签发地。}}
  Birthday:
    type: String
    required: true
    sensitive: true
    description: Birth date as `1990.03.07`.
    zh: {description: 出生日期，格式为 `1990.03.07`。}
  PortraitImage:
    type: Base64
    sensitive: true
    description: The portrait. Empty unless CropPortrait is on.
    zh: {description: 头像。未打开 CropPortrait 时为空。}
  Type:
    type: String
    description: Kind of permit, in Chinese, such as `往来港澳通行证` for Hong Kong and Macao.
    zh: {description: 证件类别，中文，例如往来港澳的为 `往来港澳通行证`。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoSpecifiedCard
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A permit for Hong Kong and Macao, with the portrait
    zh: {title: 往来港澳通行证，同时返回头像}
    request:
      ImageUrl: https://example.com/permit.jpg
      CropPortrait: true
    response:
      Name: 林晓岚
      EnglishName: LIN,XIAOLAN
      Number: C12300001
      Sex: 女
      ValidDate: 2019.05.01-2029.04.30
      IssueAuthority: 公安部出入境管理局
      IssueAddress: 北京
      Birthday: '1990.03.07'
      PortraitImage: aGVsbG8=
      Type: 往来港澳通行证
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `QrcodeOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  QrcodeResultsInfo:
    description: One code that was found.
    zh: {description: 找到的一个码。}
    members:
      TypeName:
        type: String
        required: true
        enum:
          QR_CODE: QR code.
          EAN-13: Barcode EAN-13, as on goods.
          EAN-8: Barcode EAN-8.
          EAN-2: Barcode EAN-2.
          UPC-A: Barcode UPC-A.
          UPC-E: Barcode UPC-E.
          CODE-39: Barcode Code 39.
          CODE-93: Barcode Code 93.
          CODE-128: Barcode Code 128.
          PDF_417: PDF417.
          DATA_MATRIX: Data Matrix.
          WX_CODE: WeChat mini program code.
        description: Kind of code.
        zh:
          description: 码制。
          enum:
            QR_CODE: QR 码。
            EAN-13: EAN-13 条形码，如商品上的条码。
            EAN-8: EAN-8 条形码。
            EAN-2: EAN-2 条形码。
            UPC-A: UPC-A 条形码。
            UPC-E: UPC-E 条形码。
            CODE-39: Code 39 条形码。
            CODE-93: Code 93 条形码。
            CODE-128: Code 128 条形码。
            PDF_417: PDF417 码。
            DATA_MATRIX: Data Matrix 码。
            WX_CODE: 微信小程序码。
      Url:
        type: String
        required: true
        sensitive: true
        description: 'Content of the code: a URL, digits or text.'
        zh: {description: 码的内容：网址、数字或文本。}
      Position:
        type: QrcodePositionObj
        required: true
        description: Position of the code.
        zh: {description: 码的位置。}
  QrcodePositionObj:
    description: Corners of a code. For a barcode X and Y of every corner are -1.
    zh: {description: 码的四角坐标。条形码各角的 X 和 Y 均为 -1。}
    members:
      LeftTop: {type: Coord, description: Corner at the top left., zh: {description: 左上角。}}
      RightTop: {type: Coord, description: Corner at the top right., zh: {description: 右上角。}}
      RightBottom: {type: Coord, description: Corner at the bottom right., zh: {description: 右下角。}}
      LeftBottom: {type: Coord, description: Corner at the bottom left., zh: {description: 左下角。}}
  QrcodeImgSize:
    description: Size of the picture.
    zh: {description: 图片尺寸。}
    members:
      Wide: {type: Integer, required: true, description: 'Width, in pixels.', zh: {description: 宽度，单位为像素。}}
      High: {type: Integer, required: true, description: 'Height, in pixels.', zh: {description: 高度，单位为像素。}}
---
Action: QrcodeOCR
Version: 2018-11-19
group: codes
title: QR Code and Barcode OCR
summary: Reads QR codes and barcodes.
description: |
  Finds every code in the picture and returns its kind, content and position: QR codes, WeChat mini program codes, Data
  Matrix, PDF417 and the common barcodes. Treat the content of a code as untrusted input: it can be any text and any
  link.
keywords: [scanner, 2D code, Data Matrix, PDF417, mini program]
zh:
  title: 二维码和条形码识别
  summary: 识别二维码和条形码。
  description: |
    找出画面里的每一个码，给出码制、内容和位置，涵盖 QR 码、小程序码、Data Matrix、PDF417 以及常见的一维码。
    码里可能是任意文字或链接，使用之前请先校验。
  keywords: [扫码, 条码, 小程序码]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture or PDF. PNG, JPG or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  CodeResults:
    type: Array of QrcodeResultsInfo
    required: true
    description: The codes that were found.
    zh: {description: 找到的各个码。}
  ImgSize:
    type: QrcodeImgSize
    required: true
    description: Size of the picture, to which the corners refer.
    zh: {description: 图片尺寸，四角坐标与它对应。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A QR code and a barcode on one label
    zh: {title: 同一张标签上的 QR 码和条形码}
    request:
      ImageUrl: https://example.com/label.png
    response:
      CodeResults:
        - TypeName: QR_CODE
          Url: https://example.com/p/42
          Position:
            LeftTop: {X: 60, Y: 40}
            RightTop: {X: 260, Y: 40}
            RightBottom: {X: 260, Y: 240}
            LeftBottom: {X: 60, Y: 240}
        - TypeName: EAN-13
          Url: '2000000000015'
          Position:
            LeftTop: {X: -1, Y: -1}
            RightTop: {X: -1, Y: -1}
            RightBottom: {X: -1, Y: -1}
            LeftBottom: {X: -1, Y: -1}
      ImgSize: {Wide: 640, High: 360}
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `QuestionOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: QuestionOCR
Version: 2018-11-19
group: education
title: Exam Question OCR
summary: Reads one exercise, with its text, formulas and figures, from a picture or PDF page.
description: |
  Reads a single exercise that was scanned or photographed: the question, the choices, printed and handwritten text, and
  formulas, each with its corners. It also returns the positions of figures. It suits the search for an exercise, as a
  step of marking.

  Use QuestionSplitOCR for a whole page with many exercises, QuestionSplitLayoutOCR for their frames only, and
  ArithmeticOCR to mark plain sums.
keywords: [problem, homework, maths, math, textbook]
zh:
  title: 试题识别
  summary: 识别图片或 PDF 单页上的一道题，含文字、公式与插图。
  description: |
    面向扫描或拍下的单题：题干、选项、印刷与手写内容、公式都会读出并带四角坐标，插图则给出所在位置，可以拿结果去搜题或
    辅助批改。

    一整页有很多题时用 QuestionSplitOCR，只要每题的边框用 QuestionSplitLayoutOCR，给口算判对错用 ArithmeticOCR。
  keywords: [题目识别, 拍照搜题, 搜题, 作业]
rateLimit: 2
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture, or a PDF if IsPdf is on. PNG or JPG, not GIF; from 20 to 10,000 pixels.
    zh: {description: 图片；打开 IsPdf 时也可以是 PDF。支持 PNG、JPG，不支持 GIF；20 至 10000 像素。}
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
  EnableImageCrop:
    type: Boolean
    default: false
    description: Crops the sheet out of its background and flattens it before reading.
    zh: {description: 是否先把纸面从背景中裁出并抹平。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  QuestionInfo:
    type: Array of QuestionInfo
    required: true
    description: The exercise, and facts about the picture; usually one entry.
    zh: {description: 题目及图片信息，通常只有一项。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A multiple-choice exercise with a formula
    zh: {title: 一道带公式的选择题}
    request:
      ImageUrl: https://example.com/exercise.jpg
    response:
      QuestionInfo:
        - Angle: 0.4
          Height: 260
          Width: 900
          OrgHeight: 260
          OrgWidth: 900
          ImageBase64: aGVsbG8=
          ResultList:
            - Question:
                - Text: 3.方程$x^{2}-9=0$的正根是()
                  Coord:
                    LeftTop: {X: 20, Y: 30}
                    RightTop: {X: 620, Y: 30}
                    RightBottom: {X: 620, Y: 90}
                    LeftBottom: {X: 20, Y: 90}
                  GroupType: multiple-choice
                  ResultList: null
                  Index: 0
              Option:
                - Text: A.3
                  Coord:
                    LeftTop: {X: 40, Y: 140}
                    RightTop: {X: 110, Y: 140}
                    RightBottom: {X: 110, Y: 180}
                    LeftBottom: {X: 40, Y: 180}
                  GroupType: multiple-choice
                  ResultList: null
                  Index: 1
                - Text: B.9
                  Coord:
                    LeftTop: {X: 240, Y: 140}
                    RightTop: {X: 310, Y: 140}
                    RightBottom: {X: 310, Y: 180}
                    LeftBottom: {X: 240, Y: 180}
                  GroupType: multiple-choice
                  ResultList: null
                  Index: 2
              Figure: []
              Table: []
              Answer: []
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `QuestionSplitLayoutOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: QuestionSplitLayoutOCR
Version: 2018-11-19
group: education
title: Exam Paper Splitting (Detection Only)
summary: Finds the frames of the exercises on a page of an exam or workbook, without reading them.
description: |
  Returns the position of each exercise on one page and, with the old model, the positions of its question, choices and
  figures; the texts are empty. Use QuestionSplitOCR to get the text as well.

  `UseNewModel` selects the model. The old one (default) separates the parts of an exercise but frames them roughly; the
  new one is quicker and more exact but returns only the outer frames. Tencent asks new users to choose deliberately.
keywords: [question segmentation, test paper, bounding box]
zh:
  title: 试卷切题（仅检测）
  summary: 只找出整页试卷中每道题的边框，不读文字。
  description: |
    返回一页上各题的位置；使用旧模型时还会分出题干、选项、插图的框，文字一律为空。连文字也要时改用 QuestionSplitOCR。

    `UseNewModel` 用来选模型：旧模型（默认）分得细但框得粗，新模型又快又准，不过只有最外面一层框，接入之初就应选定。
  keywords: [题目切分, 题目检测, 试题检测]
rateLimit: 2
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
  EnableImageCrop:
    type: Boolean
    default: false
    description: Cuts off the edges and flattens a bent page first.
    zh: {description: 是否先裁掉四周，并抹平弯折的纸面。}
  UseNewModel:
    type: Boolean
    default: false
    description: Uses the new model, which is quicker and more exact but returns only the outer frame of each exercise.
    zh: {description: 是否使用新模型：更快也更准，但只给出每道题的外框。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  QuestionInfo:
    type: Array of QuestionInfo
    required: true
    description: The frames, page by page; one entry, because one call reads one page. Texts are empty.
    zh: {description: 各道题的边框，按页排列；每次调用读一页，因此只有一项。文字均为空。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Frames with their parts
    zh: {title: 边框及其各个部分}
    request:
      ImageUrl: https://example.com/exam.jpg
    response:
      QuestionInfo:
        - Angle: 0
          Height: 1600
          Width: 1200
          ResultList:
            - Question:
                - Text: ''
                  Coord:
                    LeftTop: {X: 80, Y: 200}
                    RightTop: {X: 620, Y: 200}
                    RightBottom: {X: 620, Y: 240}
                    LeftBottom: {X: 80, Y: 240}
                  GroupType: multiple-choice
                  Index: 0
              Option:
                - Text: ''
                  Coord:
                    LeftTop: {X: 100, Y: 280}
                    RightTop: {X: 220, Y: 280}
                    RightBottom: {X: 220, Y: 340}
                    LeftBottom: {X: 100, Y: 340}
                  GroupType: multiple-choice
                  Index: 1
                - Text: ''
                  Coord:
                    LeftTop: {X: 400, Y: 280}
                    RightTop: {X: 520, Y: 280}
                    RightBottom: {X: 520, Y: 340}
                    LeftBottom: {X: 400, Y: 340}
                  GroupType: multiple-choice
                  Index: 2
              Figure: []
              Table: []
              Answer: []
              Parse: []
              Coord:
                - LeftTop: {X: 80, Y: 200}
                  RightTop: {X: 900, Y: 200}
                  RightBottom: {X: 900, Y: 360}
                  LeftBottom: {X: 80, Y: 360}
          OrgHeight: 1600
          OrgWidth: 1200
          ImageBase64: ''
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Outer frames only
    zh: {title: 只有外框}
    request:
      ImageBase64: aGVsbG8=
      UseNewModel: true
    response:
      QuestionInfo:
        - Angle: 0
          Height: 1600
          Width: 1200
          ResultList:
            - Question: []
              Option: []
              Figure: []
              Table: []
              Answer: []
              Parse: []
              Coord:
                - LeftTop: {X: 60, Y: 120}
                  RightTop: {X: 1100, Y: 120}
                  RightBottom: {X: 1100, Y: 480}
                  LeftBottom: {X: 60, Y: 480}
            - Question: []
              Option: []
              Figure: []
              Table: []
              Answer: []
              Parse: []
              Coord:
                - LeftTop: {X: 60, Y: 520}
                  RightTop: {X: 1100, Y: 520}
                  RightBottom: {X: 1100, Y: 900}
                  LeftBottom: {X: 60, Y: 900}
          OrgHeight: 1600
          OrgWidth: 1200
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `QuestionSplitOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: QuestionSplitOCR
Version: 2018-11-19
group: education
title: Exam Paper Splitting
summary: Cuts a page of an exam or workbook into its exercises and reads them.
description: |
  Finds the exercises on one page and returns the question, choices, figures, tables, the pupil's handwriting and
  printed explanations of each, with the text and position of each part. Formulas are LaTeX between `$` signs.

  `UseNewModel` selects the model. The old one (default) knows kinds of exercise and the single choices but frames
  handwriting roughly; the new one frames exercises and handwriting better but returns neither choices nor kinds.
  Tencent asks new users to choose deliberately; its demonstration page uses the new one.

  Use SubmitQuestionSplitJob for exercises that run over columns or several pages, QuestionSplitLayoutOCR if frames are
  enough, and SubmitQuestionMarkAgentJob to mark answers.
keywords: [question segmentation, test paper, homework]
zh:
  title: 试卷切题
  summary: 把整页试卷或练习册切成一道道题并读出内容。
  description: |
    逐题给出题干、选项、插图、表格、手写作答和解析，每一部分都带文字与坐标，公式以 LaTeX 表示。

    用哪个模型由 `UseNewModel` 决定：旧模型（默认）能区分题型和选项，但手写位置较粗；新模型框题和定位手写更准，
    却不给选项与题型。接入之初就应选定，腾讯云体验页用的是新模型。

    一道题跨栏、跨页或要录入多页时，改用 SubmitQuestionSplitJob；只要边框用 QuestionSplitLayoutOCR；要判对错用
    SubmitQuestionMarkAgentJob。
  keywords: [题目切分, 试题切分, 拆题, 作业]
rateLimit: 5
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
  EnableImageCrop:
    type: Boolean
    default: false
    description: Cuts off the edges and flattens a bent page first.
    zh: {description: 是否先裁掉四周，并抹平弯折的纸面。}
  EnableOnlyDetectBorder:
    type: Boolean
    default: false
    description: Returns frames only.
    zh: {description: 是否只返回边框。}
  UseNewModel:
    type: Boolean
    default: false
    description: |
      Uses the new model, which frames exercises and handwriting better but returns neither choices nor kinds of
      exercise.
    zh: {description: 是否使用新模型：题目和手写的定位更准，但不给出选项和题型。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  QuestionInfo:
    type: Array of QuestionInfo
    required: true
    description: The exercises, page by page; one entry, because one call reads one page.
    zh: {description: 各道题，按页排列；每次调用读一页，因此只有一项。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A choice between two answers
    zh: {title: 一道二选一的题}
    request:
      ImageUrl: https://example.com/exam.jpg
    response:
      QuestionInfo:
        - Angle: 0
          Height: 1600
          Width: 1200
          ResultList:
            - Question:
                - Text: 3.下列数中最大的是()
                  Coord:
                    LeftTop: {X: 80, Y: 200}
                    RightTop: {X: 620, Y: 200}
                    RightBottom: {X: 620, Y: 240}
                    LeftBottom: {X: 80, Y: 240}
                  GroupType: multiple-choice
                  Index: 0
              Option:
                - Text: A.$\frac{1}{2}$
                  Coord:
                    LeftTop: {X: 100, Y: 280}
                    RightTop: {X: 220, Y: 280}
                    RightBottom: {X: 220, Y: 340}
                    LeftBottom: {X: 100, Y: 340}
                  GroupType: multiple-choice
                  Index: 1
                - Text: B.$\frac{2}{3}$
                  Coord:
                    LeftTop: {X: 400, Y: 280}
                    RightTop: {X: 520, Y: 280}
                    RightBottom: {X: 520, Y: 340}
                    LeftBottom: {X: 400, Y: 340}
                  GroupType: multiple-choice
                  Index: 2
              Figure: []
              Table: []
              Answer: []
              Parse: []
              Coord:
                - LeftTop: {X: 80, Y: 200}
                  RightTop: {X: 900, Y: 200}
                  RightBottom: {X: 900, Y: 360}
                  LeftBottom: {X: 80, Y: 360}
          OrgHeight: 1600
          OrgWidth: 1200
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A PDF page read by the new model
    zh: {title: 用新模型读取的一页 PDF}
    request:
      ImageBase64: aGVsbG8=
      IsPdf: true
      PdfPageNumber: 2
      UseNewModel: true
    response:
      QuestionInfo:
        - Angle: 0
          Height: 1600
          Width: 1200
          ResultList:
            - Question:
                - Text: '1.计算: $12\times 5=$'
                  Coord:
                    LeftTop: {X: 60, Y: 120}
                    RightTop: {X: 500, Y: 120}
                    RightBottom: {X: 500, Y: 170}
                    LeftBottom: {X: 60, Y: 170}
                  Index: 0
              Option: []
              Figure: []
              Table: []
              Answer:
                - Text: '60'
                  Coord:
                    LeftTop: {X: 520, Y: 118}
                    RightTop: {X: 600, Y: 118}
                    RightBottom: {X: 600, Y: 172}
                    LeftBottom: {X: 520, Y: 172}
                  Index: 0
              Parse: []
              Coord:
                - LeftTop: {X: 60, Y: 120}
                  RightTop: {X: 1100, Y: 120}
                  RightBottom: {X: 1100, Y: 480}
                  LeftBottom: {X: 60, Y: 480}
          OrgHeight: 1600
          OrgWidth: 1200
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RecognizeAgent.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  SchemaList:
    description: A field for RecognizeAgent to extract; fields can hold fields.
    zh: {description: 要由 RecognizeAgent 提取的字段；字段可以嵌套。}
    members:
      KeyName:
        type: String
        description: Name of the field to extract. To extract several fields, send several entries.
        zh: {description: 要提取的字段名；要提取多个字段时，写成多项。}
      KeyType:
        type: Integer
        enum:
          0: A plain field, such as a name.
          1: A list of entries, such as the jobs on a CV, whose fields are in `SubItems`.
        description: Shape of the field.
        zh: {description: 字段的形式。, enum: {0: 普通字段，如姓名。, 1: 条目列表，如简历中的工作经历，其字段列在 `SubItems` 中。}}
      KeyPrompt:
        type: String
        description: A description of the field in words, for example by a sample value.
        zh: {description: 用文字描述字段，例如给出一个样例值。}
      SubItems:
        type: Array of SchemaList
        description: The fields of each entry, at most three levels deep. Used only with KeyType 1.
        zh: {description: 每项所含的字段，最多三层。仅在 KeyType 为 1 时有效。}
  ListInfo:
    description: One answer. QueryType decides which members are filled; the others are null, left out or empty.
    zh: {description: 一份回答。哪些成员有内容取决于 QueryType；其余成员为 null、不返回或为空。}
    members:
      QueryInfo:
        type: String
        description: The full prompt for the model. QueryType 1, 2 and 3.
        zh: {description: 交给模型的完整提示词。用于 QueryType 1、2、3。}
      Answer:
        type: String
        sensitive: true
        description: |
          Answer of the model. QueryType 1: `是` (yes) or `否` (no). QueryType 2: one of the given kinds, or `均不符合` (none
          of them). QueryType 3: the summary, or `无相关内容` (nothing on this subject).
        zh:
          description: |
            模型的回答。QueryType 1：`是` 或 `否`。QueryType 2：所给类别之一，或 `均不符合`。QueryType 3：小结，
            或 `无相关内容`。
      ExtractFields:
        type: Array of FieldsInfo
        description: The extracted fields. QueryType 4.
        zh: {description: 提取出的字段。用于 QueryType 4。}
      TextDetections:
        type: Array of TextDetection
        description: The lines of text. QueryType 0.
        zh: {description: 各行文字。用于 QueryType 0。}
  FieldsInfo:
    description: A field that was extracted.
    zh: {description: 提取出的一个字段。}
    members:
      KeyName:
        type: String
        description: Name of the field, as in the request.
        zh: {description: 字段名，与请求中一致。}
      KeyPrompt:
        type: String
        description: Description of the field, as in the request.
        zh: {description: 字段说明，与请求中一致。}
      KeyValue:
        type: String
        sensitive: true
        description: Value of the field. It can be null, and it can be missing if KeyType is 1.
        zh: {description: 字段的值。可能为 null；KeyType 为 1 时可能不返回。}
      KeyType:
        type: Integer
        enum: {0: A plain field., 1: A list of entries.}
        description: Shape of the field, as in the request.
        zh: {description: 字段的形式，与请求中一致。, enum: {0: 普通字段。, 1: 条目列表。}}
      Polygon:
        type: CoordList
        description: Position of the value in the picture. Needs EnableCoord.
        zh: {description: 值在图中的位置。需要打开 EnableCoord。}
      SubItems:
        type: Array of SubItemGroup
        description: The entries of a list. KeyType 1 only.
        zh: {description: 列表的各项。仅在 KeyType 为 1 时有。}
  CoordList:
    description: Four corners around a value.
    zh: {description: 值的四角坐标。}
    members:
      TopLeft: {type: Coord, description: Corner at the top left., zh: {description: 左上角。}}
      TopRight: {type: Coord, description: Corner at the top right., zh: {description: 右上角。}}
      BottomLeft: {type: Coord, description: Corner at the bottom left., zh: {description: 左下角。}}
      BottomRight: {type: Coord, description: Corner at the bottom right., zh: {description: 右下角。}}
  SubItemGroup:
    description: One entry of an extracted list.
    zh: {description: 提取出的列表中的一项。}
    members:
      Groups: {type: Array of FieldsInfo, description: The fields of the entry., zh: {description: 这一项所含的字段。}}
---
Action: RecognizeAgent
Version: 2018-11-19
group: general
title: General OCR Agent
summary: Reads, judges, classifies, summarises or extracts fields from a picture or PDF page.
description: |
  This action has five tasks, selected by QueryType, for a reasoning model. It reads all text; says whether the picture
  is of the given kind; picks one of two to five kinds; summarises the content of the picture on a subject; or extracts
  fields of your choice, nested up to three levels.

  Answers are a model's words, and fixed words are Chinese: check them before you rely on them. For plain reading,
  GeneralAccurateOCR has more parameters; to extract fields from documents without a model's reasoning, see
  SmartStructuralOCR. No rate limit is documented for this action.
keywords: [LLM, large language model, reasoning, prompt, visual question answering]
zh:
  title: 通用文字识别Agent
  summary: 按要求对图片或 PDF 单页做识别、判断、分类、总结或字段提取。
  description: |
    五种任务共用一个接口，由推理模型完成，用 `QueryType` 选择：读出全文；判断图片是不是所问之物；在两到五个类别里挑一个；
    围绕某个主题做小结；或者按自己定义的字段取值，字段最多可套三层。

    结果出自模型，其中的固定用语为中文；用于重要决定之前请先核对。单纯读字时 GeneralAccurateOCR 可调的选项更多；
    不需要推理、只想取字段时可看 SmartStructuralOCR。本接口的频率限制未公布。
  keywords: [大模型, 智能体, 图片问答, 提示词]
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to read, counted from 1. Has no effect on pictures.
    zh: {description: 要读取的 PDF 页码，从 1 开始。对图片没有意义。}
  SelectModel:
    type: Integer
    default: 0
    enum:
      0: The reasoning model alone.
      1: A reading model and the reasoning model.
    description: The models to use.
    zh: {description: 由哪些模型处理图片。, enum: {0: 仅用推理模型。, 1: 识别模型加推理模型。}}
  QueryType:
    type: Integer
    default: 0
    enum:
      0: Read all text.
      1: Say whether the picture is of the kind in Query.
      2: Say which of the kinds in Query fits the picture.
      3: Summarise the content of the picture on the subject in Query.
      4: Extract the fields in SchemaItems.
    description: The task.
    zh:
      description: 任务种类。
      enum:
        0: 识别全部文字。
        1: 判断图片是否为 Query 所指的内容。
        2: 判断图片属于 Query 所列种类中的哪一种。
        3: 归纳图片中与 Query 所给主题有关的内容。
        4: 提取 SchemaItems 中的字段。
  SchemaItems:
    type: Array of SchemaList
    description: The fields to extract. Used only with QueryType 4.
    zh: {description: 要提取的字段。仅在 QueryType 为 4 时有效。}
  Query:
    type: Array of String
    description: |
      The question. Exactly one entry with QueryType 1 (a possible kind of picture) and 3 (the subject), two to five
      entries with QueryType 2 (the kinds). Has no effect with the others.
    zh:
      description: |
        要问的内容。QueryType 为 1（图片可能是什么）或 3（主题）时只填一项，为 2（备选类别）时填两到五项。
        对其他任务不起作用。
  EnableCoord:
    type: Boolean
    default: false
    description: |
      Returns the position of each extracted field, in `Polygon` of ExtractFields. Used only with QueryType 4.
    zh: {description: 提取出的字段是否带有位置，即 ExtractFields 中的 `Polygon`。仅在 QueryType 为 4 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Response:
    type: Array of ListInfo
    description: The answers; usually one.
    zh: {description: 各份回答，通常只有一份。}
  Angle:
    type: Float
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.ResponseParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Choosing the kind of a paper
    zh: {title: 判断是哪种材料}
    request:
      ImageUrl: https://example.com/paper.jpg
      QueryType: 2
      Query: [送货单, 合同, 收据]
    response:
      Response:
        - QueryInfo: 看图选出最接近的一类：送货单、合同、收据；都不是则答均不符合。
          Answer: 送货单
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Fields of a delivery note, with a list of goods
    zh: {title: 送货单的字段，含货物列表}
    request:
      ImageBase64: aGVsbG8=
      QueryType: 4
      EnableCoord: true
      SchemaItems:
        - KeyName: 收货人
          KeyType: 0
          KeyPrompt: 收货人的姓名
        - KeyName: 货物
          KeyType: 1
          KeyPrompt: 表格里的每一行
          SubItems:
            - KeyName: 品名
              KeyType: 0
              KeyPrompt: 货物名称
            - KeyName: 件数
              KeyType: 0
              KeyPrompt: 阿拉伯数字
    response:
      Response:
        - ExtractFields:
            - KeyName: 收货人
              KeyPrompt: 收货人的姓名
              KeyValue: 何子墨
              KeyType: 0
              Polygon:
                TopLeft: {X: 180, Y: 120}
                TopRight: {X: 270, Y: 120}
                BottomLeft: {X: 180, Y: 150}
                BottomRight: {X: 270, Y: 150}
            - KeyName: 货物
              KeyPrompt: 表格里的每一行
              KeyType: 1
              SubItems:
                - Groups:
                    - KeyName: 品名
                      KeyPrompt: 货物名称
                      KeyValue: 打印纸
                      KeyType: 0
                      Polygon:
                        TopLeft: {X: 80, Y: 300}
                        TopRight: {X: 170, Y: 300}
                        BottomLeft: {X: 80, Y: 330}
                        BottomRight: {X: 170, Y: 330}
                    - KeyName: 件数
                      KeyPrompt: 阿拉伯数字
                      KeyValue: '12'
                      KeyType: 0
                      Polygon:
                        TopLeft: {X: 400, Y: 300}
                        TopRight: {X: 430, Y: 300}
                        BottomLeft: {X: 400, Y: 330}
                        BottomRight: {X: 430, Y: 330}
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RecognizeEncryptedIDCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  Encryption:
    description: |
      Encryption of the content of a call. The server repeats it in its response, where members without a value are
      null.
    zh: {description: 一次调用的内容如何加密。服务端会在响应中原样带回，没有值的成员为 null。}
    members:
      CiphertextBlob:
        type: Base64
        required: request
        nullable: true
        description: |
          The key of the call, chosen by the caller and encrypted with the service's public key: by RSA (PKCS#1 v1.5) for
          AES-256-CBC, by SM2 for SM4-GCM. Support hands out the public key.
        zh:
          description: |
            调用方自选的数据密钥，经服务的公钥加密：AES-256-CBC 用 RSA（PKCS#1 v1.5），SM4-GCM 用 SM2。公钥向客服索取。
      Iv:
        type: Base64
        required: request
        nullable: true
        description: |
          The initial vector, random bytes of your choice, as base64 text: 16 for AES-256-CBC, 12 for SM4-GCM.
        zh: {description: 初始向量，由调用方随机生成，以 Base64 文本表示：AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。}
      Algorithm:
        type: String
        nullable: true
        default: AES-256-CBC
        enum:
          AES-256-CBC: AES with a key of 256 bits, in CBC mode.
          SM4-GCM: The Chinese standard SM4, in GCM mode.
        description: The cipher.
        zh: {description: 加密算法。, enum: {AES-256-CBC: AES，密钥 256 位，CBC 模式。, SM4-GCM: 国密标准 SM4，GCM 模式。}}
      TagList:
        type: Array of String
        nullable: true
        description: |
          The authentication tags from SM4-GCM, to check that the text was not changed. Empty with AES-256-CBC.
        zh: {description: SM4-GCM 生成的认证标签，用来检查内容是否被改动。使用 AES-256-CBC 时为空。}
      EncryptList:
        type: Array of String
        nullable: true
        description: Names of the encrypted members. If left out, it is `EncryptedBody`.
        zh: {description: 加密的成员名。不填时为 `EncryptedBody`。}
---
Action: RecognizeEncryptedIDCardOCR
Version: 2018-11-19
group: cards
title: Encrypted ID Card OCR
summary: Reads a mainland China ID card from an encrypted request and returns an encrypted response.
description: |
  This is IDCardOCR for callers who must not send personal data unencrypted, not even inside HTTPS. The caller makes a
  random key for each call, encrypts the parameters (a JSON object with ImageBase64 or ImageUrl, CardSide, Config and so
  on) with it, and sends them as `EncryptedBody`; `Encryption` has that key, encrypted with the service's public key,
  which support hands out. The response has its fields in its own `EncryptedBody`, encrypted with the same key.

  This action accepts encrypted requests only. What you fill in, and the fields that you read, are described here in
  clear; on the wire they are inside EncryptedBody, and the plain ones are left out of the request and empty in the
  response.

  Without such a duty use IDCardOCR, which reads the same and is simpler. Warnings are a model's guess; never let one
  alone decide about a person.
keywords: [identity card, ciphertext, SM4, AES, privacy]
zh:
  title: 身份证识别（安全加密版）
  summary: 以密文收发的身份证识别，读取中国大陆居民身份证正反面。
  description: |
    功能等同 IDCardOCR，但请求与响应都在 HTTPS 之内再加一层密：每次调用随机生成一个密钥，把原本的参数（含图片、CardSide、
    Config 等）作为 JSON 加密后放进 `EncryptedBody`；密钥用服务的公钥（向客服索取）加密，与加密方式一起写在
    `Encryption` 里。识别出的字段同样放在响应的 `EncryptedBody` 中，沿用请求的密钥。

    此接口只接受加密的请求。这里说明的参数和字段都是明文形式：实际传输时在 EncryptedBody 之内，
    请求不带明文参数，响应的明文字段为空。
    没有加密要求时，直接使用 IDCardOCR 更简单。各种提示由模型推断，不要仅凭它对个人下结论。
  keywords: [二代证, 加密身份证, 国密, 隐私]
rateLimit: 20
idempotent: true
parameters:
  EncryptedBody:
    type: Base64
    required: true
    sensitive: true
    description: The encrypted parameters, as base64 text.
    zh: {description: 加密后的参数，以 Base64 文本表示。}
  Encryption:
    type: Encryption
    required: true
    description: Encryption of EncryptedBody.
    zh: {description: EncryptedBody 是如何加密的。}
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture, inside EncryptedBody. PNG, JPG or BMP. The card should fill two thirds of the picture.
      EncryptedBody needs either ImageBase64 or ImageUrl.
    zh:
      description: |
        图片，放在 EncryptedBody 内。支持 PNG、JPG、BMP。证件应占画面的三分之二。
        其中必须有它或 ImageUrl。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture, inside EncryptedBody. The limits of ImageBase64 apply to it too. The download must finish
      within 3 seconds. If both are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        放在 EncryptedBody 内：图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，
        两者都给时以 ImageUrl 为准。文件放在腾讯云存储中最稳妥。
  CardSide:
    type: String
    enum:
      FRONT: The side with the portrait.
      BACK: The side with the national emblem.
    description: The side in the picture, inside EncryptedBody. If left out, the service detects it.
    zh: {description: 图中是哪一面，放在 EncryptedBody 内。不填则由服务端判断。, enum: {FRONT: 人像面。, BACK: 国徽面。}}
  Config:
    type: JSON of IDCardOptions
    description: |
      The cut-outs and checks to make besides reading, inside EncryptedBody. KeyCheck and ValueCheck are not supported
      here.
    zh: {description: 除识别以外，还裁出哪些图、做哪些检查，放在 EncryptedBody 内。本接口没有 KeyCheck 和 ValueCheck。}
  EnableRecognitionRectify:
    type: Boolean
    default: true
    description: |
      Corrects and completes the number, birth date and sex so that they agree. Turn it off to get the printed text; on
      a forged card the fields may then disagree.
    zh:
      description: |
        是否对号码、出生日期和性别加以纠正和补全，使三者一致。关闭后返回证面所印的内容；证件若被改动过，三者可能对不上。
  EnableReflectDetail:
    type: Boolean
    default: false
    description: Returns the areas that glare covers. Works only with ReflectWarn in Config.
    zh: {description: 是否指出反光覆盖的区域。仅在 Config 中打开 ReflectWarn 时有效。}
  CardWarnType:
    type: String
    default: Basic
    enum:
      Basic: The basic warnings, with a basic check for picture editing.
      Advanced: A better check for picture editing, which takes longer. Try both before choosing.
    description: Thoroughness of the warnings.
    zh: {description: 告警检查的细致程度。, enum: {Basic: 基本告警，含基本的图片编辑检查。, Advanced: 修图检查效果更好，但耗时更长。选定之前请两种都试一试。}}
response:
  Name:
    type: String
    required: true
    sensitive: true
    description: Name of the holder. Portrait side.
    zh: {description: 持证人姓名，位于人像面。}
  Sex:
    type: String
    required: true
    sensitive: true
    description: Sex of the holder, in Chinese. Portrait side.
    zh: {description: 持证人性别，中文，位于人像面。}
  Nation:
    type: String
    required: true
    sensitive: true
    description: Ethnic group of the holder, in Chinese, without the word for group. Portrait side.
    zh: {description: 持证人民族，中文，不带“族”字，位于人像面。}
  Birth:
    type: String
    required: true
    sensitive: true
    description: Birth date as `1990/3/7`, without leading zeros. Portrait side.
    zh: {description: 出生日期，格式为 `1990/3/7`，不补零，位于人像面。}
  Address:
    type: String
    required: true
    sensitive: true
    description: Registered address. Portrait side.
    zh: {description: 住址，位于人像面。}
  IdNum:
    type: String
    required: true
    sensitive: true
    description: The 18 characters of the number; the last can be `X`. Portrait side.
    zh: {description: 18 位证件号码，最后一位可能是 `X`，位于人像面。}
  Authority:
    type: String
    required: true
    description: The police office that issued the card. Emblem side.
    zh: {description: 签发机关，即发证的公安机关，位于国徽面。}
  ValidDate:
    type: String
    required: true
    description: First and last day of validity as `2015.06.01-2035.06.01`. Emblem side.
    zh: {description: 有效期起止日，格式为 `2015.06.01-2035.06.01`，位于国徽面。}
  AdvancedInfo:
    type: JSON of IDCardAdvancedInfo
    required: true
    description: |
      The results that Config requests. Impossible dates have the code -9100 here and -9109 in IDCardOCR.
    zh:
      description: |
        Config 所要求的内容。日期不可能正确时，此处的告警码为 -9100，IDCardOCR 中为 -9109。
  ReflectDetailInfos:
    type: Array of ReflectDetailInfo
    required: true
    description: Areas with glare. Empty unless EnableReflectDetail is on.
    zh: {description: 反光区域。未打开 EnableReflectDetail 时为空。}
  EncryptedBody:
    type: Base64
    required: true
    sensitive: true
    description: The encrypted response, as base64 text. Decrypted, it is a JSON object with the fields above.
    zh: {description: 加密后的响应，以 Base64 文本表示；解密后是一个 JSON 对象，含上述各字段。}
  Encryption:
    type: Encryption
    required: true
    description: Encryption of EncryptedBody.
    zh: {description: EncryptedBody 是如何加密的。}
encryption: {request: body, response: body}
errors:
  - FailedOperation.CardSideError
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.IdCardInfoIllegal
  - FailedOperation.IdCardTooSmall
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoIdCard
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.MultiCardError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.ConfigFormatError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The portrait side, fetched by URL
    zh: {title: 人像面，通过 URL 传入}
    request:
      ImageUrl: https://example.com/front.jpg
      CardSide: FRONT
    response:
      Name: 林晓岚
      Sex: 男
      Nation: 汉
      Birth: 1990/3/7
      Address: 北京市东城区示例路 1 号
      IdNum: '110101199003070011'
      Authority: ''
      ValidDate: ''
      AdvancedInfo: '{"WarnInfos":[]}'
      ReflectDetailInfos: []
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `RecognizeFormulaOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextFormulaInfo:
    description: A formula, or a line of text with formulas in it.
    zh: {description: 一个公式，或夹有公式的一行文字。}
    members:
      DetectedText:
        type: String
        required: true
        description: |
          The text. The notation is not documented; Tencent's sample has Chinese words followed by `int`, for an
          integral.
        zh: {description: 文字内容。记法未公布；腾讯云示例中是中文字词后接表示积分的 `int`。}
      Coord: {type: Polygon, required: true, description: Corners of the text., zh: {description: 文字的四角坐标。}}
---
Action: RecognizeFormulaOCR
Version: 2018-11-19
group: education
title: Formula OCR
summary: Reads formulas of mathematics and the sciences (withdrawn).
description: |
  Reads formulas of mathematics, physics, chemistry and biology, printed or written by hand, from a picture or one page
  of a PDF.

  Tencent has withdrawn this action: expect calls to fail. QuestionOCR reads the formulas of an exercise together with
  its words.
keywords: [LaTeX, equation, maths, math, physics, chemistry]
zh:
  title: 公式识别
  summary: 识别数理化生公式（已停止服务）。
  description: |
    读取图片或 PDF 单页上的数学、物理、化学、生物公式，印刷与手写均可。

    腾讯云已下线本接口，调用很可能失败。习题中的公式可改用 QuestionOCR，与题干文字一并读出。
  keywords: [数学公式, 物理公式, 化学公式, 方程式]
status: deprecated
rateLimit: 2
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture, or a PDF if IsPdf is on. PNG or JPG, not GIF; from 20 to 10,000 pixels.
    zh: {description: 图片；打开 IsPdf 时也可以是 PDF。支持 PNG、JPG，不支持 GIF；20 至 10000 像素。}
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
  FormulaInfoList:
    type: Array of TextFormulaInfo
    required: true
    description: The formulas and the text around them.
    zh: {description: 各个公式及其前后的文字。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A formula from a physics book
    zh: {title: 物理书上的一个公式}
    request:
      ImageUrl: https://example.com/formula.png
    response:
      Angle: 0
      FormulaInfoList:
        - DetectedText: F=ma
          Coord:
            LeftTop: {X: 40, Y: 30}
            RightTop: {X: 160, Y: 30}
            RightBottom: {X: 160, Y: 70}
            LeftBottom: {X: 40, Y: 70}
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `RecognizeGeneralCardWarn.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: RecognizeGeneralCardWarn
Version: 2018-11-19
group: cards
title: General Card Forgery Detection
summary: Checks a picture of a card or certificate for photocopies, screen photographs, editing and poor quality.
description: |
  Says whether the picture of a document can be trusted and used; it does not read text. For each kind of problem (blur,
  cut-off edges, photocopy, editing, glare, screen photograph, screenshot, covered parts, overlapping things, watermark,
  electronic document) it returns a warning, the strength of the risk and, if possible, the positions. It also returns
  the kind of document.

  It accepts pictures and, with IsPdf, single PDF pages; their formats and sizes are not documented. The warnings are a
  model's guess; never let one alone decide about a person.

  Use VerifyGeneralCardWarn to find pictures made by AI as well, or to ask a question about the picture. To read and
  check an ID card in one call, use IDCardOCR or RecognizeValidIDCardOCR.
keywords: [fake, fraud, counterfeit, tampering, authenticity]
zh:
  title: 通用卡证鉴伪
  summary: 检查卡证图片有没有复印、翻拍、修图等风险，以及拍摄质量如何。
  description: |
    本接口不取文字，只判断图片能不能信、能不能用：模糊、缺边、复印、修图、反光、翻拍、截图、遮挡、重叠、水印、电子证件，
    逐项给出是否告警、风险高低，部分项目还标出位置；同时返回证件种类。

    支持图片，打开 IsPdf 之后也接受 PDF 的其中一页；格式和大小的要求未公布。告警由模型推断得出，请勿单凭它对个人下结论。

    还想查出 AI 生成的图，或者就图片内容提问，请用 VerifyGeneralCardWarn；
    身份证要边读边查时用 IDCardOCR 或 RecognizeValidIDCardOCR。
  keywords: [防伪, 假证, 真伪, 篡改, PS]
rateLimit: 5
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: URL of the picture or PDF.
    zh: {description: 图片或 PDF 的地址，由服务端下载。}
  ImageBase64: {type: Base64, sensitive: true, description: The picture or PDF., zh: {description: 图片或 PDF。}}
  CardType:
    type: String
    default: General
    enum:
      General: The service detects the kind; also for any other document.
      IDCard: Mainland China ID card.
      Passport: Passport.
      BankCard: Bank card.
      VehicleLicense: Vehicle licence.
      DriverLicense: Driving licence.
      BizLicense: Business licence.
      HmtResidentPermit: Residence permit of people from Hong Kong, Macao or Taiwan.
      ForeignPermanentResident: Foreigner's permanent residence card.
      MainlandPermit: Permit to travel to the mainland from Hong Kong, Macao or Taiwan.
      SocialSecurityCard: Social security card.
    description: Kind of document in the picture. If you set it, the response is quicker.
    zh:
      description: 图中证件的种类。填写后响应更快。
      enum:
        General: 由服务端判断，或为其他证件。
        IDCard: 中国大陆身份证。
        Passport: 护照。
        BankCard: 银行卡。
        VehicleLicense: 行驶证。
        DriverLicense: 驾驶证。
        BizLicense: 营业执照。
        HmtResidentPermit: 港澳台居民居住证。
        ForeignPermanentResident: 外国人永久居留身份证。
        MainlandPermit: 港澳台居民来往内地通行证。
        SocialSecurityCard: 社会保障卡。
  IsPdf:
    type: Boolean
    default: false
    description: Turns on checking of PDF files. Pictures are accepted either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都接受图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to check, counted from 1. Used only with IsPdf.
    zh: {description: 要检查的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  CardType:
    type: String
    enum:
      General: Any other document.
      IDCard: Mainland China ID card.
      Passport: Passport.
      BankCard: Bank card.
      VehicleLicense: Vehicle licence.
      DriverLicense: Driving licence.
      BizLicense: Business licence.
      HmtResidentPermit: Residence permit of people from Hong Kong, Macao or Taiwan.
      ForeignPermanentResident: Foreigner's permanent residence card.
      MainlandPermit: Permit to travel to the mainland from Hong Kong, Macao or Taiwan.
      SocialSecurityCard: Social security card.
    description: |
      Kind of document. If the request has none or `General`, it is the kind that the service detected, else the value
      of the request.
    zh:
      description: 证件种类：请求中未填或填 `General` 时，为服务端判断的种类，否则为请求中所填的值。
      enum:
        General: 其他证件。
        IDCard: 中国大陆身份证。
        Passport: 护照。
        BankCard: 银行卡。
        VehicleLicense: 行驶证。
        DriverLicense: 驾驶证。
        BizLicense: 营业执照。
        HmtResidentPermit: 港澳台居民居住证。
        ForeignPermanentResident: 外国人永久居留身份证。
        MainlandPermit: 港澳台居民来往内地通行证。
        SocialSecurityCard: 社会保障卡。
  Blur: {type: GeneralCardWarnInfo, description: Says whether the picture is blurred., zh: {description: 图片是否模糊。}}
  BorderIncomplete:
    type: GeneralCardWarnInfo
    description: Says whether an edge of the document is cut off.
    zh: {description: 证件是否缺边。}
  Copy: {type: GeneralCardWarnInfo, description: Says whether it is a photocopy., zh: {description: 是否为复印件。}}
  Ps:
    type: GeneralCardWarnInfo
    description: Says whether the picture was edited, and at which positions.
    zh: {description: 图片是否经过修图，以及修改的位置。}
  Reflection: {type: GeneralCardWarnInfo, description: Says whether there is glare., zh: {description: 是否有反光。}}
  Reprint:
    type: GeneralCardWarnInfo
    description: Says whether the picture was taken of a screen or of another picture.
    zh: {description: 是否翻拍自屏幕或另一张图片。}
  Screenshot:
    type: GeneralCardWarnInfo
    description: Says whether it is a screenshot. This member and the following ones can be missing.
    zh: {description: 是否为截图。此成员及后面几个成员可能不返回。}
  Cover:
    type: GeneralCardWarnInfo
    description: Says whether part of the document is covered.
    zh: {description: 证件是否有一部分被遮挡。}
  Overlap:
    type: GeneralCardWarnInfo
    description: Says whether several things overlap.
    zh: {description: 是否有多个物品相互重叠。}
  Watermark: {type: GeneralCardWarnInfo, description: Says whether there is a watermark., zh: {description: 是否有水印。}}
  Electron:
    type: GeneralCardWarnInfo
    description: Says whether it is an electronic document. Works for electronic ID cards and business licences only.
    zh: {description: 是否为电子证照。仅支持电子身份证和电子营业执照。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An ID card with an edited birth date
    zh: {title: 出生日期被改过的身份证}
    request:
      ImageUrl: https://example.com/card.jpg
    response:
      CardType: IDCard
      Blur: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      BorderIncomplete: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Copy: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Ps:
        IsWarn: true
        RiskConfidence: 0.94
        Polygon:
          - LeftTop: {X: 220, Y: 180}
            RightTop: {X: 460, Y: 180}
            RightBottom: {X: 460, Y: 214}
            LeftBottom: {X: 220, Y: 214}
      Reflection: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Reprint: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The second page of a PDF, declared as a business licence
    zh: {title: PDF 的第二页，指明为营业执照}
    request:
      ImageBase64: aGVsbG8=
      CardType: BizLicense
      IsPdf: true
      PdfPageNumber: 2
    response:
      CardType: BizLicense
      Blur: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      BorderIncomplete: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Copy: {IsWarn: true, RiskConfidence: 0.97, Polygon: []}
      Ps: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Reflection: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Reprint: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Screenshot: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Cover: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Overlap: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Watermark: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Electron: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RecognizeGeneralInvoice.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  InvoiceItem:
    description: Fields read from one invoice of the picture.
    zh: {description: 图中一张票据的识别结果。}
    members:
      Code:
        type: String
        required: true
        enum:
          OK: The invoice was read.
          FailedOperation.UnsupportedInvoice: This kind is not read.
          FailedOperation.UnKnowError: Reading failed.
        description: |
          Says whether this invoice could be read. Besides the listed values it can hold an error code of the action
          that reads this kind of invoice alone.
        zh:
          description: 这张票据是否读取成功。除所列取值外，也可能是单独识别这种票据的接口所用的错误码。
          enum: {OK: 票据读取成功。, FailedOperation.UnsupportedInvoice: 不支持读取这种票据。, FailedOperation.UnKnowError: 读取失败。}
      Type:
        type: Integer
        required: true
        enum:
          -1: Any other invoice, or one of unknown kind.
          0: Taxi receipt.
          1: Fixed-amount invoice.
          2: Train ticket.
          3: VAT invoice, or the list of goods of one.
          5: Flight itinerary.
          8: General machine-printed invoice.
          9: Coach ticket.
          10: Ferry or ship ticket.
          11: VAT invoice on a paper roll.
          12: Invoice for a new or used motor vehicle.
          13: Receipt for a toll road or bridge.
          15: Bill for non-tax revenue.
          16: Fully digital invoice, train and air tickets included.
          17: Medical bill.
          18: Certificate of paid tax.
          19: Customs payment form.
          20: Bank slip.
          21: Itinerary of a ride-hailing app.
          22: Customs declaration, import or export.
          23: Invoice from abroad.
          24: Till receipt.
          25: List of goods sold.
          26: Summary of electronic toll bills.
        description: |
          Family of the invoice; `SubType` is finer. Families run up to 26, and -1 stands for other invoices as well as
          unknown ones.
        zh:
          description: 票据所属的大类；`SubType` 更细。大类最大到 26；-1 表示其他票据，也表示未知。
          enum:
            -1: 其他票据，或种类未知的票据。
            0: 出租车发票。
            1: 定额发票。
            2: 火车票。
            3: 增值税发票或其销货清单。
            5: 航空行程单。
            8: 通用机打发票。
            9: 汽车票。
            10: 轮船票或渡轮票。
            11: 增值税发票（卷式）。
            12: 机动车销售发票，新车或二手车。
            13: 过路过桥费发票。
            15: 非税收入票据。
            16: 数电发票，含火车票和机票。
            17: 医疗票据。
            18: 完税证明。
            19: 海关缴款书。
            20: 银行回单。
            21: 网约车行程单。
            22: 海关报关单，进口或出口。
            23: 境外发票。
            24: 购物小票。
            25: 销货清单。
            26: 通行费电子票据汇总单。
      Polygon:
        type: Polygon
        required: true
        description: Corners of the invoice in the original picture.
        zh: {description: 票据在原图中的四角坐标。}
      Angle:
        type: Float
        required: true
        description: Angle of the cut-out invoice, in degrees.
        zh: {description: 裁下的票据的倾斜角，单位为度。}
      SingleInvoiceInfos:
        type: SingleInvoiceItem
        required: true
        description: |
          The fields. Despite the plural this is one object: only the member that `SubType` names is filled.
        zh: {description: 各个字段。名称虽是复数，却只是一个对象：只有 `SubType` 所指的成员有内容。}
      Page:
        type: Integer
        required: true
        description: Page of the invoice in the file, counted from 1.
        zh: {description: 票据在文件中的页码，从 1 开始。}
      SubType:
        type: String
        required: true
        enum:
          VatSpecialInvoice: Special VAT invoice on paper.
          VatCommonInvoice: Ordinary VAT invoice on paper.
          VatElectronicCommonInvoice: Ordinary VAT invoice in electronic form.
          VatElectronicSpecialInvoice: Special VAT invoice in electronic form.
          VatElectronicInvoiceBlockchain: Electronic invoice kept on a blockchain.
          VatElectronicInvoiceToll: Ordinary electronic VAT invoice for road tolls.
          VatElectronicSpecialInvoiceFull: Fully digital invoice, special.
          VatElectronicInvoiceFull: Fully digital invoice, ordinary.
          MachinePrintedInvoice: General machine-printed invoice.
          BusInvoice: Coach ticket.
          ShippingInvoice: Ferry or ship ticket.
          TollInvoice: Receipt for a toll road or bridge.
          OtherInvoice: Any other invoice.
          MotorVehicleSaleInvoice: Invoice for a new motor vehicle.
          UsedCarPurchaseInvoice: Invoice for a used car.
          VatInvoiceRoll: Ordinary VAT invoice on a paper roll.
          TaxiTicket: Taxi receipt.
          QuotaInvoice: Fixed-amount invoice.
          AirTransport: Paper flight itinerary.
          NonTaxIncomeGeneralBill: General bill for non-tax revenue.
          NonTaxIncomeElectronicBill: Electronic payment form for non-tax revenue.
          TrainTicket: Paper train ticket.
          MedicalOutpatientInvoice: Electronic medical bill of an outpatient.
          MedicalHospitalizedInvoice: Electronic medical bill of a hospital stay.
          VatSalesList: List of goods that belongs to a VAT invoice.
          ElectronicTrainTicketFull: Fully digital invoice for a train ticket.
          ElectronicFlightTicketFull: Fully digital invoice for an air ticket.
          TaxPayment: Certificate of paid tax.
          CustomsPaymentReceipt: Customs payment form.
          BankSlip: Bank slip.
          OnlineTaxiItinerary: Itinerary of a ride-hailing app.
          CustomsDeclaration: Customs declaration, import or export.
          OverseasInvoice: Invoice from abroad.
          ShoppingReceipt: Till receipt.
          SaleInventory: List of goods sold.
          MotorVehicleSaleInvoiceElectronic: Electronic invoice for a new motor vehicle.
          UsedCarPurchaseInvoiceElectronic: Electronic invoice for a used car.
          ElectronicTollSummary: Summary of electronic toll bills.
        description: Exact kind of the invoice. It is also the name of the filled member of `SingleInvoiceInfos`.
        zh:
          description: 票据的细分种类，同时也是 `SingleInvoiceInfos` 中有内容的成员名。
          enum:
            VatSpecialInvoice: 纸质增值税专用发票。
            VatCommonInvoice: 纸质增值税普通发票。
            VatElectronicCommonInvoice: 增值税电子普通发票。
            VatElectronicSpecialInvoice: 增值税电子专用发票。
            VatElectronicInvoiceBlockchain: 区块链电子发票。
            VatElectronicInvoiceToll: 通行费增值税电子普通发票。
            VatElectronicSpecialInvoiceFull: 数电发票（专用发票）。
            VatElectronicInvoiceFull: 数电发票（普通发票）。
            MachinePrintedInvoice: 通用机打发票。
            BusInvoice: 汽车票。
            ShippingInvoice: 轮船票或渡轮票。
            TollInvoice: 过路过桥费发票。
            OtherInvoice: 其他票据。
            MotorVehicleSaleInvoice: 机动车销售发票，新车。
            UsedCarPurchaseInvoice: 二手车销售发票。
            VatInvoiceRoll: 增值税普通发票（卷式）。
            TaxiTicket: 出租车发票。
            QuotaInvoice: 定额发票。
            AirTransport: 纸质航空行程单。
            NonTaxIncomeGeneralBill: 非税收入通用票据。
            NonTaxIncomeElectronicBill: 非税收入电子缴款书。
            TrainTicket: 纸质火车票。
            MedicalOutpatientInvoice: 门诊医疗电子票据。
            MedicalHospitalizedInvoice: 住院医疗电子票据。
            VatSalesList: 增值税发票所附的销货清单。
            ElectronicTrainTicketFull: 数电发票（火车票）。
            ElectronicFlightTicketFull: 数电发票（机票）。
            TaxPayment: 完税证明。
            CustomsPaymentReceipt: 海关缴款书。
            BankSlip: 银行回单。
            OnlineTaxiItinerary: 网约车行程单。
            CustomsDeclaration: 海关报关单，进口或出口。
            OverseasInvoice: 境外发票。
            ShoppingReceipt: 购物小票。
            SaleInventory: 销货清单。
            MotorVehicleSaleInvoiceElectronic: 机动车销售电子发票，新车。
            UsedCarPurchaseInvoiceElectronic: 二手车销售电子发票。
            ElectronicTollSummary: 通行费电子票据汇总单。
      TypeDescription:
        type: String
        required: true
        description: Chinese name of the family in `Type`. For some kinds it can be the name that belongs to `SubType`.
        zh: {description: '`Type` 所示大类的中文名。部分票据可能返回 `SubType` 对应的名称。'}
      CutImage:
        type: Base64
        required: true
        sensitive: true
        description: The invoice cut out of the picture. Empty unless `EnableCutImage` is on.
        zh: {description: 从图中裁下的票据。未打开 `EnableCutImage` 时为空。}
      SubTypeDescription:
        type: String
        required: true
        description: Chinese name of the kind in `SubType`.
        zh: {description: '`SubType` 所示种类的中文名。'}
      ItemPolygon:
        type: Array of ItemPolygonInfo
        required: true
        description: |
          Position of each field value. Empty unless `EnableItemPolygon` is on. Points refer to the cut-out invoice;
          with `Polygon` they can be converted to the whole picture.
        zh:
          description: |
            各字段值的位置。未打开 `EnableItemPolygon` 时为空。坐标以裁下的票据为准，可结合 `Polygon` 换算到整张图。
      QRCode:
        type: String
        sensitive: true
        description: Text of the invoice's QR code, often its figures divided by commas. Needs `EnableQRCode`.
        zh: {description: 票据二维码的文本，常为以逗号分隔的票面数据。由 `EnableQRCode` 打开。}
      InvoiceSealInfo:
        type: InvoiceSealInfo
        description: Stamps on the invoice. Needs `EnableSeal`.
        zh: {description: 票据上的印章。由 `EnableSeal` 打开。}
  SingleInvoiceItem:
    description: Fields of one invoice, in the member for its kind. Every other member is null.
    zh: {description: 一张票据的字段，放在其种类对应的成员里，其他成员均为 null。}
    members:
      VatSpecialInvoice:
        type: VatInvoiceInfo
        required: true
        nullable: true
        description: Special VAT invoice on paper.
        zh: {description: 纸质增值税专用发票。}
      VatCommonInvoice:
        type: VatInvoiceInfo
        required: true
        nullable: true
        description: Ordinary VAT invoice on paper.
        zh: {description: 纸质增值税普通发票。}
      VatElectronicCommonInvoice:
        type: VatInvoiceInfo
        required: true
        nullable: true
        description: Ordinary VAT invoice in electronic form.
        zh: {description: 增值税电子普通发票。}
      VatElectronicSpecialInvoice:
        type: VatInvoiceInfo
        required: true
        nullable: true
        description: Special VAT invoice in electronic form.
        zh: {description: 增值税电子专用发票。}
      VatElectronicInvoiceBlockchain:
        type: VatInvoiceInfo
        required: true
        nullable: true
        description: Electronic invoice kept on a blockchain.
        zh: {description: 区块链电子发票。}
      VatElectronicInvoiceToll:
        type: VatInvoiceInfo
        required: true
        nullable: true
        description: Ordinary electronic VAT invoice for road tolls.
        zh: {description: 用于通行费的增值税电子普通发票。}
      VatElectronicSpecialInvoiceFull:
        type: VatElectronicInfo
        required: true
        nullable: true
        description: Fully digital invoice, special.
        zh: {description: 数电票（专用发票）。}
      VatElectronicInvoiceFull:
        type: VatElectronicInfo
        required: true
        nullable: true
        description: Fully digital invoice, ordinary.
        zh: {description: 数电票（普通发票）。}
      MachinePrintedInvoice:
        type: MachinePrintedInvoice
        required: true
        nullable: true
        description: General machine-printed invoice.
        zh: {description: 通用机打发票。}
      BusInvoice:
        type: BusInvoice
        required: true
        nullable: true
        description: Coach ticket.
        zh: {description: 客运汽车票。}
      ShippingInvoice:
        type: ShippingInvoice
        required: true
        nullable: true
        description: Ferry or ship ticket.
        zh: {description: 轮船票。}
      TollInvoice:
        type: TollInvoice
        required: true
        nullable: true
        description: Receipt for a toll road or bridge.
        zh: {description: 路桥通行费票据。}
      OtherInvoice:
        type: OtherInvoice
        required: true
        nullable: true
        description: Any other invoice.
        zh: {description: 其他票据。}
      MotorVehicleSaleInvoice:
        type: MotorVehicleSaleInvoice
        required: true
        nullable: true
        description: Invoice for a new motor vehicle.
        zh: {description: 机动车销售发票（新车）。}
      UsedCarPurchaseInvoice:
        type: UsedCarPurchaseInvoice
        required: true
        nullable: true
        description: Invoice for a used car.
        zh: {description: 二手车销售发票。}
      VatInvoiceRoll:
        type: VatInvoiceRoll
        required: true
        nullable: true
        description: Ordinary VAT invoice on a paper roll.
        zh: {description: 纸质增值税普通发票（卷票）。}
      TaxiTicket:
        type: TaxiTicket
        required: true
        nullable: true
        description: Taxi receipt.
        zh: {description: 的士票。}
      QuotaInvoice:
        type: QuotaInvoice
        required: true
        nullable: true
        description: Fixed-amount invoice.
        zh: {description: 定额发票。}
      AirTransport:
        type: AirTransport
        required: true
        nullable: true
        description: Paper flight itinerary.
        zh: {description: 纸质机票行程单。}
      NonTaxIncomeGeneralBill:
        type: NonTaxIncomeBill
        required: true
        nullable: true
        description: General bill for non-tax revenue.
        zh: {description: 非税收入通用票据。}
      NonTaxIncomeElectronicBill:
        type: NonTaxIncomeBill
        required: true
        nullable: true
        description: Electronic payment form for non-tax revenue.
        zh: {description: 非税收入电子缴款书。}
      TrainTicket:
        type: TrainTicket
        required: true
        nullable: true
        description: Paper train ticket.
        zh: {description: 纸质火车票。}
      MedicalOutpatientInvoice:
        type: MedicalInvoice
        required: true
        nullable: true
        description: Electronic medical bill of an outpatient.
        zh: {description: 门诊医疗电子票据。}
      MedicalHospitalizedInvoice:
        type: MedicalInvoice
        required: true
        nullable: true
        description: Electronic medical bill of a hospital stay.
        zh: {description: 住院医疗电子票据。}
      VatSalesList:
        type: VatInvoiceInfo
        required: true
        nullable: true
        description: List of goods that belongs to a VAT invoice.
        zh: {description: 增值税发票所附的销货清单。}
      ElectronicTrainTicketFull:
        type: ElectronicTrainTicketFull
        required: true
        nullable: true
        description: Fully digital invoice for a train ticket.
        zh: {description: 数电票（铁路电子客票）。}
      ElectronicFlightTicketFull:
        type: ElectronicFlightTicketFull
        required: true
        nullable: true
        description: Fully digital invoice for an air ticket.
        zh: {description: 数电票（机票）。}
      TaxPayment:
        type: TaxPayment
        required: true
        nullable: true
        description: Certificate of paid tax.
        zh: {description: 完税证明。}
      CustomsPaymentReceipt:
        type: CustomsPaymentReceipt
        required: true
        nullable: true
        description: Customs payment form.
        zh: {description: 海关缴款书。}
      BankSlip: {type: BankSlip, required: true, nullable: true, description: Bank slip., zh: {description: 银行回单。}}
      OnlineTaxiItinerary:
        type: OnlineTaxiItinerary
        required: true
        nullable: true
        description: Itinerary of a ride-hailing app.
        zh: {description: 网约车行程单。}
      CustomsDeclaration:
        type: CustomsDeclaration
        required: true
        nullable: true
        description: Customs declaration, import or export.
        zh: {description: 报关单，进口或出口。}
      OverseasInvoice:
        type: OverseasInvoice
        required: true
        nullable: true
        description: Invoice from abroad.
        zh: {description: 境外票据。}
      ShoppingReceipt:
        type: ShoppingReceipt
        required: true
        nullable: true
        description: Till receipt.
        zh: {description: 购物小票。}
      SaleInventory:
        type: SaleInventory
        required: true
        nullable: true
        description: List of goods sold.
        zh: {description: 销货清单。}
      MotorVehicleSaleInvoiceElectronic:
        type: MotorVehicleSaleInvoice
        required: true
        nullable: true
        description: Electronic invoice for a new motor vehicle.
        zh: {description: 机动车销售电子发票（新车）。}
      UsedCarPurchaseInvoiceElectronic:
        type: UsedCarPurchaseInvoice
        required: true
        nullable: true
        description: Electronic invoice for a used car.
        zh: {description: 二手车销售电子发票。}
      ElectronicTollSummary:
        type: ElectronicTollSummary
        required: true
        nullable: true
        description: Summary of electronic toll bills.
        zh: {description: 通行费电子票据汇总单。}
  VatInvoiceInfo:
    description: |
      Fields of a VAT invoice on paper, its electronic version, or its list of goods. Amounts are text in yuan; fields
      that the invoice does not have are empty.
    zh: {description: 纸质增值税发票、相应的电子发票或其销货清单的字段。金额为字符串，单位为元；票面上没有的内容为空。}
    members:
      CheckCode:
        type: String
        required: true
        description: Check code, with which the invoice can be checked at the tax office.
        zh: {description: 校验码，向税务机关查验发票时使用。}
      FormType:
        type: String
        required: true
        description: Copy of the form, as a Chinese numeral.
        zh: {description: 联次，以中文数字表示。}
      TravelTax: {type: String, required: true, description: Vehicle and vessel tax., zh: {description: 车船税。}}
      BuyerAddrTel:
        type: String
        required: true
        sensitive: true
        description: Address and phone of the buyer, in one text.
        zh: {description: 购买方的地址和电话，写在同一段文字里。}
      BuyerBankAccount:
        type: String
        required: true
        sensitive: true
        description: Bank and account of the buyer, in one text.
        zh: {description: 购买方的开户行和账号，写在同一段文字里。}
      CompanySealContent:
        type: String
        required: true
        sensitive: true
        description: Words on the company's stamp.
        zh: {description: 公司印章上的文字。}
      TaxSealContent:
        type: String
        required: true
        description: Words on the tax office's stamp.
        zh: {description: 税务机关印章上的文字。}
      ServiceName: {type: String, required: true, description: Kind of service., zh: {description: 服务类型。}}
      City: {type: String, required: true, description: City of issue., zh: {description: 开具地所在城市。}}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      AgentMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it is marked as issued by the tax office on the seller's behalf.
        zh: {description: 是否标明由税务机关代开。, enum: {0: 否。, 1: 是。}}
      TransitMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it is marked as a road toll invoice.
        zh: {description: 是否标明为通行费发票。, enum: {0: 否。, 1: 是。}}
      OilMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it is marked as a refined oil invoice.
        zh: {description: 是否标明为成品油发票。, enum: {0: 否。, 1: 是。}}
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 发票标题。}}
      Kind:
        type: String
        required: true
        description: Kind of expense, a broad Chinese word such as 服务 (services).
        zh: {description: 消费类别，中文大类，例如“服务”。}
      Code:
        type: String
        required: true
        description: Invoice code, as preprinted.
        zh: {description: 预先印好的发票代码。}
      Number:
        type: String
        required: true
        description: Invoice number, as preprinted.
        zh: {description: 预先印好的发票号码。}
      NumberConfirm:
        type: String
        required: true
        description: Invoice number that the machine printed a second time; it should equal `Number`.
        zh: {description: 机打的发票号码，应与 `Number` 一致。}
      Date:
        type: String
        required: true
        description: Day of issue, as printed.
        zh: {description: 开具日期，按票面原样返回。}
      Total:
        type: String
        required: true
        description: Amount with tax, in figures.
        zh: {description: 价税合计（小写）。}
      TotalCn:
        type: String
        required: true
        description: Amount with tax, in Chinese capital numerals.
        zh: {description: 价税合计（大写）。}
      PretaxAmount: {type: String, required: true, description: Amount before tax., zh: {description: 不含税金额。}}
      Tax: {type: String, required: true, description: Tax of all lines together., zh: {description: 合计税额。}}
      MachineCode:
        type: String
        required: true
        description: Number of the tax-control device.
        zh: {description: 税控设备编号。}
      Ciphertext:
        type: String
        required: true
        sensitive: true
        description: The four cipher lines, joined by commas.
        zh: {description: 四行密文，以逗号连接。}
      Remark: {type: String, required: true, sensitive: true, description: Remarks., zh: {description: 备注。}}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      SellerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the seller.
        zh: {description: 销售方的纳税人识别号。}
      SellerAddrTel:
        type: String
        required: true
        sensitive: true
        description: Address and phone of the seller, in one text.
        zh: {description: 销售方的地址和电话，写在同一段文字里。}
      SellerBankAccount:
        type: String
        required: true
        sensitive: true
        description: Bank and account of the seller, in one text.
        zh: {description: 销售方的开户行和账号，写在同一段文字里。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the buyer.
        zh: {description: 购买方的纳税人识别号。}
      CompanySealMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
      Issuer:
        type: String
        required: true
        sensitive: true
        description: Person who drew up the invoice.
        zh: {description: 开票人。}
      Reviewer:
        type: String
        required: true
        sensitive: true
        description: Person who checked the invoice.
        zh: {description: 复核人。}
      Province: {type: String, required: true, description: Province of issue., zh: {description: 开具地所在省份。}}
      VatInvoiceItemInfos:
        type: Array of VatInvoiceItemInfo
        required: true
        description: The lines of goods and services.
        zh: {description: 货物与服务明细。}
      CodeConfirm:
        type: String
        required: true
        description: Invoice code that the machine printed a second time; it should equal `Code`.
        zh: {description: 机打的发票代码，应与 `Code` 一致。}
      Receiptor:
        type: String
        required: true
        sensitive: true
        description: Person who took the money.
        zh: {description: 收款人。}
      ElectronicFullMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it is the paper form of a fully digital invoice.
        zh: {description: 是否为数电票的纸质版。, enum: {0: 否。, 1: 是。}}
      ElectronicFullNumber:
        type: String
        required: true
        description: Number of that fully digital invoice.
        zh: {description: 对应数电票的号码。}
      FormName:
        type: String
        required: true
        description: Name of the copy, such as 发票联.
        zh: {description: 联次名称，例如“发票联”。}
      BlockChainMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it is marked as a blockchain invoice.
        zh: {description: 是否标明为区块链发票。, enum: {0: 否。, 1: 是。}}
      AcquisitionMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it is marked as a purchase invoice, which the buyer draws up.
        zh: {description: 是否标明为收购发票，即由购买方开具的发票。, enum: {0: 否。, 1: 是。}}
      SubTotal: {type: String, required: true, description: Subtotal before tax., zh: {description: 不含税金额的小计。}}
      SubTax: {type: String, required: true, description: Subtotal of the tax., zh: {description: 税额的小计。}}
  VatInvoiceItemInfo:
    description: |
      One line of a VAT invoice. Numbers are sent as text; amounts are in yuan. The plate, the kind of vehicle and the
      two dates belong to toll invoices.
    zh: {description: 增值税发票的一行明细。数字以字符串返回，金额单位为元。车牌、车辆类型和两个日期用于通行费发票。}
    members:
      Name: {type: String, required: true, description: Goods or service sold., zh: {description: 货物或服务名称。}}
      Specification: {type: String, required: true, description: Model or specification., zh: {description: 规格型号。}}
      Unit: {type: String, required: true, description: Unit of measure., zh: {description: 计量单位。}}
      Quantity: {type: String, required: true, description: Number of units., zh: {description: 数量。}}
      Price: {type: String, required: true, description: Price of one unit., zh: {description: 单价。}}
      Total:
        type: String
        required: true
        description: Amount of the line, before tax.
        zh: {description: 本行的不含税金额。}
      TaxRate:
        type: String
        required: true
        description: Tax rate, such as `6%`.
        zh: {description: 税率，例如 `6%`。}
      Tax: {type: String, required: true, description: Tax of the line., zh: {description: 本行的税额。}}
      DateStart:
        type: String
        required: true
        description: First day on the toll road.
        zh: {description: 通行日期起。}
      DateEnd: {type: String, required: true, description: Last day on the toll road., zh: {description: 通行日期止。}}
      LicensePlate:
        type: String
        required: true
        sensitive: true
        description: Number plate of the vehicle.
        zh: {description: 车牌号。}
      VehicleType: {type: String, required: true, description: Kind of vehicle., zh: {description: 车辆类型。}}
      SerialNumber: {type: String, required: true, description: Number of the line., zh: {description: 行号。}}
  VatElectronicInfo:
    description: |
      Fields of a fully digital invoice, special or ordinary. It has a number but no code and no check code. Amounts are
      text in yuan.
    zh: {description: 数电票（专用或普通）的字段。有发票号码，没有发票代码和校验码。金额为字符串，单位为元。}
    members:
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 发票标题。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Date:
        type: String
        required: true
        description: Day of issue, as printed.
        zh: {description: 开具日期，按票面原样返回。}
      PretaxAmount: {type: String, required: true, description: Amount before tax., zh: {description: 不含税金额。}}
      Tax: {type: String, required: true, description: Tax of all lines together., zh: {description: 合计税额。}}
      Total:
        type: String
        required: true
        description: Amount with tax, in figures.
        zh: {description: 价税合计（小写）。}
      TotalCn:
        type: String
        required: true
        description: Amount with tax, in Chinese capital numerals.
        zh: {description: 价税合计（大写）。}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      SellerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the seller.
        zh: {description: 销售方的纳税人识别号。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the buyer.
        zh: {description: 购买方的纳税人识别号。}
      Issuer:
        type: String
        required: true
        sensitive: true
        description: Person who drew up the invoice.
        zh: {description: 开票人。}
      Remark: {type: String, required: true, sensitive: true, description: Remarks., zh: {description: 备注。}}
      SubTotal: {type: String, required: true, description: Subtotal before tax., zh: {description: 不含税金额的小计。}}
      SubTax: {type: String, required: true, description: Subtotal of the tax., zh: {description: 税额的小计。}}
      VatElectronicItems:
        type: Array of VatElectronicItemInfo
        required: true
        description: The lines of goods and services.
        zh: {description: 货物与服务明细。}
      ServiceTypeLabel:
        type: String
        required: true
        description: Label of the trade to which the invoice belongs, for example carriage of goods.
        zh: {description: 发票所属业务的标签，例如货物运输。}
      TotalCnMark:
        type: String
        required: true
        description: Sign printed before `TotalCn`.
        zh: {description: '`TotalCn` 前面印的符号。'}
      TotalMark:
        type: String
        required: true
        description: Words printed before `Total`.
        zh: {description: '`Total` 前面印的文字。'}
      PretaxAmountMark:
        type: String
        required: true
        description: Words printed before `PretaxAmount`.
        zh: {description: '`PretaxAmount` 前面印的文字。'}
      TaxMark:
        type: String
        required: true
        description: Words printed before `Tax`.
        zh: {description: '`Tax` 前面印的文字。'}
      CompanySealMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
      InvoicePageIndex:
        type: String
        description: Page number and page count, in Chinese words; for invoices that run over several PDF pages.
        zh: {description: 第几页、共几页，以中文表述；用于跨多页 PDF 的发票。}
  VatElectronicItemInfo:
    description: |
      One line of a fully digital invoice. Numbers are sent as text; amounts are in yuan. Members for other trades are
      empty.
    zh: {description: 数电票的一行明细。数字以字符串返回，金额单位为元。不属于该发票业务的成员为空。}
    members:
      Name: {type: String, required: true, description: Goods or service sold., zh: {description: 货物或服务名称。}}
      Quantity: {type: String, required: true, description: Number of units., zh: {description: 数量。}}
      Specification: {type: String, required: true, description: Model or specification., zh: {description: 规格型号。}}
      Price: {type: String, required: true, description: Price of one unit., zh: {description: 单价。}}
      Total:
        type: String
        required: true
        description: Amount of the line, before tax.
        zh: {description: 本行的不含税金额。}
      TaxRate:
        type: String
        required: true
        description: Tax rate, such as `1%`.
        zh: {description: 税率，例如 `1%`。}
      Tax: {type: String, required: true, description: Tax of the line., zh: {description: 本行的税额。}}
      Unit: {type: String, required: true, description: Unit of measure., zh: {description: 计量单位。}}
      VehicleType:
        type: String
        required: true
        description: Kind of vehicle or other carrier.
        zh: {description: 车辆或其他运输工具的类型。}
      VehicleBrand:
        type: String
        required: true
        sensitive: true
        description: Plate or number of that carrier, despite the member's name.
        zh: {description: 该运输工具的车牌或编号；名称虽为 VehicleBrand，并非品牌。}
      DeparturePlace:
        type: String
        required: true
        description: Start of the journey or transport.
        zh: {description: 旅程或运输的起点。}
      ArrivalPlace:
        type: String
        required: true
        description: Destination of the journey or transport.
        zh: {description: 旅程或运输的终点。}
      TransportItemsName:
        type: String
        required: true
        description: Goods that were carried. Goods transport only.
        zh: {description: 所运货物。仅用于货物运输。}
      PlaceOfBuildingService:
        type: String
        required: true
        description: Site of the work. Building work only.
        zh: {description: 施工地点。仅用于建筑服务。}
      BuildingName:
        type: String
        required: true
        description: Name of the building project. Building work only.
        zh: {description: 建筑项目名称。仅用于建筑服务。}
      EstateNumber:
        type: String
        required: true
        sensitive: true
        description: Number of the title deed. Letting of property only.
        zh: {description: 产权证书号。仅用于不动产租赁。}
      AreaUnit:
        type: String
        required: true
        description: Unit of the floor area; it can be a bare number. Letting of property only.
        zh: {description: 面积的单位，可能只是一个数字。仅用于不动产租赁。}
      Traveler:
        type: String
        required: true
        sensitive: true
        description: Name of the traveller. Passenger transport only.
        zh: {description: 出行人。仅用于旅客运输。}
      TravelerID:
        type: String
        required: true
        sensitive: true
        description: Number of the traveller's identity document, which may be partly masked. Passenger transport only.
        zh: {description: 出行人的证件号码，可能有部分被遮盖。仅用于旅客运输。}
      TravelDate:
        type: String
        required: true
        description: Day of travel. Passenger transport only.
        zh: {description: 出行日期。仅用于旅客运输。}
      TravelLevel:
        type: String
        required: true
        description: Class of travel. Passenger transport only.
        zh: {description: 座席或舱位等级。仅用于旅客运输。}
      DateStart: {type: String, description: First day on the toll road., zh: {description: 通行日期起。}}
      DateEnd: {type: String, description: Last day on the toll road., zh: {description: 通行日期止。}}
      VinNo:
        type: String
        sensitive: true
        description: Vehicle identification number (chassis number).
        zh: {description: 车辆识别代号（车架号）。}
  MachinePrintedInvoice:
    description: Fields of a general machine-printed invoice. Amounts are text in yuan.
    zh: {description: 通用机打发票的字段。金额为字符串，单位为元。}
    members:
      Title: {type: String, description: Heading of the invoice., zh: {description: 发票标题。}}
      QRCodeMark:
        type: Integer
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      Code: {type: String, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, description: Invoice number., zh: {description: 发票号码。}}
      Date: {type: String, description: Day of issue., zh: {description: 开具日期。}}
      Time: {type: String, description: Time of issue., zh: {description: 开具时间。}}
      CheckCode: {type: String, description: Check code., zh: {description: 校验码。}}
      Ciphertext:
        type: String
        sensitive: true
        description: Text of the cipher area.
        zh: {description: 密码区的文字。}
      Category: {type: String, description: Sort of invoice., zh: {description: 票据类别。}}
      PretaxAmount: {type: String, description: Amount before tax., zh: {description: 不含税金额。}}
      Total: {type: String, description: 'Amount with tax, in figures.', zh: {description: 价税合计（小写）。}}
      TotalCn:
        type: String
        description: Amount with tax, in Chinese capital numerals.
        zh: {description: 价税合计（大写）。}
      Tax: {type: String, description: Tax of all lines together., zh: {description: 合计税额。}}
      IndustryClass: {type: String, description: Branch of trade., zh: {description: 行业分类。}}
      Seller: {type: String, sensitive: true, description: Name of the seller., zh: {description: 销售方名称。}}
      SellerTaxID:
        type: String
        sensitive: true
        description: Taxpayer number of the seller.
        zh: {description: 销售方的纳税人识别号。}
      SellerAddrTel:
        type: String
        sensitive: true
        description: Address and phone of the seller, in one text.
        zh: {description: 销售方的地址和电话，写在同一段文字里。}
      SellerBankAccount:
        type: String
        sensitive: true
        description: Bank and account of the seller, in one text.
        zh: {description: 销售方的开户行和账号，写在同一段文字里。}
      Buyer: {type: String, sensitive: true, description: Name of the buyer., zh: {description: 购买方名称。}}
      BuyerTaxID:
        type: String
        sensitive: true
        description: Taxpayer number of the buyer.
        zh: {description: 购买方的纳税人识别号。}
      BuyerAddrTel:
        type: String
        sensitive: true
        description: Address and phone of the buyer, in one text.
        zh: {description: 购买方的地址和电话，写在同一段文字里。}
      BuyerBankAccount:
        type: String
        sensitive: true
        description: Bank and account of the buyer, in one text.
        zh: {description: 购买方的开户行和账号，写在同一段文字里。}
      Kind:
        type: String
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      Province: {type: String, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, description: City of issue., zh: {description: 开具地所在城市。}}
      CompanySealMark:
        type: Integer
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
      ElectronicMark:
        type: Integer
        enum: {0: No., 1: Yes.}
        description: Says whether it is the machine-printed invoice of Zhejiang or Guangdong.
        zh: {description: 是否为浙江或广东的机打发票。, enum: {0: 否。, 1: 是。}}
      Issuer: {type: String, sensitive: true, description: Person who drew up the invoice., zh: {description: 开票人。}}
      Receiptor: {type: String, sensitive: true, description: Person who took the money., zh: {description: 收款人。}}
      Reviewer: {type: String, sensitive: true, description: Person who checked the invoice., zh: {description: 复核人。}}
      Remark: {type: String, sensitive: true, description: Remarks., zh: {description: 备注。}}
      PaymentInfo:
        type: String
        sensitive: true
        description: Way in which the person in charge paid.
        zh: {description: 经办人的付款方式。}
      TicketPickupUser:
        type: String
        sensitive: true
        description: User for whom the ticket was collected.
        zh: {description: 为其取票的用户。}
      MerchantNumber:
        type: String
        description: Merchant number of that payment.
        zh: {description: 该笔付款的商户号。}
      OrderNumber: {type: String, description: Order number of that payment., zh: {description: 该笔付款的订单号。}}
      GeneralMachineItems:
        type: Array of GeneralMachineItem
        description: The lines of goods and services.
        zh: {description: 货物与服务明细。}
  GeneralMachineItem:
    description: One line of a machine-printed invoice. Numbers are sent as text; amounts are in yuan.
    zh: {description: 机打发票的一行明细。数字以字符串返回，金额单位为元。}
    members:
      Name: {type: String, description: Goods or service sold., zh: {description: 货物或服务名称。}}
      Specification: {type: String, description: Model or specification., zh: {description: 规格型号。}}
      Unit: {type: String, description: Unit of measure., zh: {description: 计量单位。}}
      Quantity: {type: String, description: Number of units., zh: {description: 数量。}}
      Price: {type: String, description: Price of one unit., zh: {description: 单价。}}
      Total: {type: String, description: Amount of the line., zh: {description: 本行金额。}}
      TaxRate: {type: String, description: Tax rate., zh: {description: 税率。}}
      Tax: {type: String, description: Tax of the line., zh: {description: 本行的税额。}}
  BusInvoice:
    description: Fields of a coach ticket.
    zh: {description: 客运汽车票的字段。}
    members:
      Title: {type: String, required: true, description: Heading of the ticket., zh: {description: 车票标题。}}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Code: {type: String, required: true, description: Invoice code., zh: {description: 发票代码。}}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      TimeGetOn: {type: String, required: true, description: Time of departure., zh: {description: 出发时间。}}
      DateGetOn: {type: String, required: true, description: Day of departure., zh: {description: 出发日期。}}
      StationGetOn: {type: String, required: true, description: Station of departure., zh: {description: 出发站。}}
      StationGetOff: {type: String, required: true, description: Station of arrival., zh: {description: 到达站。}}
      Total:
        type: String
        required: true
        description: Fare, in yuan, as text.
        zh: {description: 票价，单位为元，字符串。}
      UserName:
        type: String
        required: true
        sensitive: true
        description: Name of the passenger.
        zh: {description: 乘客姓名。}
      Kind:
        type: String
        required: true
        description: Kind of expense, for a coach ticket 交通 (transport).
        zh: {description: 消费类别，客运汽车票为“交通”。}
      UserID:
        type: String
        required: true
        sensitive: true
        description: ID card number of the passenger.
        zh: {description: 乘客的身份证号码。}
      Province: {type: String, required: true, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, required: true, description: City of issue., zh: {description: 开具地所在城市。}}
      PlaceGetOn:
        type: String
        required: true
        description: Boarding point within the station.
        zh: {description: 站内的乘车地点。}
      GateNumber: {type: String, required: true, description: Ticket gate., zh: {description: 检票口。}}
      TicketType:
        type: String
        required: true
        description: Sort of fare, such as 全 (full).
        zh: {description: 票种，例如“全”（全票）。}
      VehicleType: {type: String, required: true, description: Class of coach., zh: {description: 客车等级。}}
      SeatNumber: {type: String, required: true, description: Number of the seat., zh: {description: 座位号。}}
      TrainNumber:
        type: String
        required: true
        description: Number of the service, despite the member's name.
        zh: {description: 班次号；名称虽为 TrainNumber，并非火车车次。}
  ShippingInvoice:
    description: Fields of a ferry or ship ticket.
    zh: {description: 轮船票的字段。}
    members:
      Title: {type: String, description: Heading of the ticket., zh: {description: 船票标题。}}
      QRCodeMark:
        type: Integer
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      Code: {type: String, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, description: Invoice number., zh: {description: 发票号码。}}
      UserName: {type: String, sensitive: true, description: Name of the passenger., zh: {description: 乘客姓名。}}
      Date: {type: String, description: Date on the ticket., zh: {description: 票面日期。}}
      Time: {type: String, description: Time on the ticket., zh: {description: 票面时间。}}
      StationGetOn: {type: String, description: Port of departure., zh: {description: 出发港口。}}
      StationGetOff: {type: String, description: Port of arrival., zh: {description: 到达港口。}}
      Total:
        type: String
        description: Fare, as text, in the currency of `CurrencyCode`.
        zh: {description: 票价，字符串，币种见 `CurrencyCode`。}
      Kind:
        type: String
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      Province: {type: String, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, description: City of issue., zh: {description: 开具地所在城市。}}
      CurrencyCode: {type: String, description: Currency., zh: {description: 币种。}}
  TollInvoice:
    description: Fields of a receipt for a toll road or bridge.
    zh: {description: 路桥通行费票据的字段。}
    members:
      Title: {type: String, required: true, description: Heading of the receipt., zh: {description: 票据标题。}}
      Code: {type: String, required: true, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Total:
        type: String
        required: true
        description: Toll, in yuan, as text.
        zh: {description: 通行费，单位为元，字符串。}
      Kind:
        type: String
        required: true
        description: Kind of expense, for a toll 交通 (transport).
        zh: {description: 消费类别，通行费为“交通”。}
      Date: {type: String, required: true, description: Date on the receipt., zh: {description: 票面日期。}}
      Time: {type: String, required: true, description: Time on the receipt., zh: {description: 票面时间。}}
      Entrance: {type: String, required: true, description: Toll station of entry., zh: {description: 入口收费站。}}
      Exit: {type: String, required: true, description: Toll station of exit., zh: {description: 出口收费站。}}
      HighwayMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it is for a motorway.
        zh: {description: 是否用于高速公路。, enum: {0: 否。, 1: 是。}}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
  OtherInvoice:
    description: Fields of an invoice of unknown kind.
    zh: {description: 已知种类以外的票据的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 票据标题。}}
      Total: {type: String, required: true, description: 'Amount, as text.', zh: {description: 金额，字符串。}}
      OtherInvoiceListItems:
        type: Array of OtherInvoiceItem
        required: true
        description: Fields outside tables.
        zh: {description: 单独列出的字段。}
      OtherInvoiceTableItems:
        type: Array of OtherInvoiceList
        required: true
        description: Tables.
        zh: {description: 各个表格。}
      Date: {type: String, required: true, description: Date of the invoice., zh: {description: 票据日期。}}
  OtherInvoiceItem:
    description: A field as a name with a value.
    zh: {description: 一个字段，由名称和值组成。}
    members:
      Name: {type: String, description: 'Name of the field, as printed.', zh: {description: 字段名，按票面原样返回。}}
      Value: {type: String, sensitive: true, description: Text of the field., zh: {description: 字段内容。}}
  OtherInvoiceList:
    description: Fields of a table. It is not documented whether one entry is a row or a whole table.
    zh: {description: 表格的字段。每一项是一行还是整张表格，未公布。}
    members:
      OtherInvoiceItemList:
        type: Array of OtherInvoiceItem
        description: The fields, each a name with a value.
        zh: {description: 各个字段，均由名称和值组成。}
  MotorVehicleSaleInvoice:
    description: Fields of an invoice for a new motor vehicle, on paper or electronic. Amounts are text in yuan.
    zh: {description: 机动车销售发票（新车）的字段，纸质或电子。金额为字符串，单位为元。}
    members:
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 发票标题。}}
      Code: {type: String, required: true, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      PretaxAmount: {type: String, required: true, description: Price before tax., zh: {description: 不含税价。}}
      Total:
        type: String
        required: true
        description: Price with tax, in figures.
        zh: {description: 价税合计（小写）。}
      TotalCn:
        type: String
        required: true
        description: Price with tax, in Chinese capital numerals.
        zh: {description: 价税合计（大写）。}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      SellerTaxID:
        type: String
        required: true
        sensitive: true
        description: Organisation code of the seller.
        zh: {description: 销售方的组织机构代码。}
      SellerTel:
        type: String
        required: true
        sensitive: true
        description: Phone of the seller.
        zh: {description: 销售方的电话。}
      SellerAddress:
        type: String
        required: true
        sensitive: true
        description: Address of the seller.
        zh: {description: 销售方的地址。}
      SellerBank: {type: String, required: true, description: Bank of the seller., zh: {description: 销售方的开户行。}}
      SellerBankAccount:
        type: String
        required: true
        sensitive: true
        description: Bank account of the seller.
        zh: {description: 销售方的银行账号。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the buyer.
        zh: {description: 购买方的纳税人识别号。}
      BuyerID:
        type: String
        required: true
        sensitive: true
        description: ID card number of the buyer, or the organisation code of a company.
        zh: {description: 购买方的身份证号码；购买方为单位时是组织机构代码。}
      TaxAuthorities:
        type: String
        required: true
        description: Tax office in charge.
        zh: {description: 主管税务机关。}
      TaxAuthoritiesCode:
        type: String
        required: true
        description: Code of that tax office.
        zh: {description: 主管税务机关的代码。}
      VIN:
        type: String
        required: true
        sensitive: true
        description: Vehicle identification number.
        zh: {description: 车辆识别代号。}
      VehicleModel: {type: String, required: true, description: Make and model., zh: {description: 厂牌型号。}}
      VehicleEngineCode:
        type: String
        required: true
        sensitive: true
        description: Number of the engine.
        zh: {description: 发动机号码。}
      CertificateNumber:
        type: String
        required: true
        description: Number of the certificate of conformity.
        zh: {description: 合格证号。}
      InspectionNumber:
        type: String
        required: true
        description: Number of the commodity inspection paper.
        zh: {description: 商检单号。}
      MachineID:
        type: String
        required: true
        description: Number of the tax-control device.
        zh: {description: 税控设备编号。}
      VehicleType: {type: String, required: true, description: Kind of vehicle., zh: {description: 车辆类型。}}
      Kind:
        type: String
        required: true
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      Province: {type: String, required: true, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, required: true, description: City of issue., zh: {description: 开具地所在城市。}}
      Tax: {type: String, required: true, description: VAT., zh: {description: 增值税税额。}}
      TaxRate: {type: String, required: true, description: VAT rate., zh: {description: 增值税税率。}}
      CompanySealMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
      Tonnage: {type: String, required: true, description: Tonnage of the vehicle., zh: {description: 车辆吨位。}}
      Remark: {type: String, required: true, sensitive: true, description: Remarks., zh: {description: 备注。}}
      FormType: {type: String, required: true, description: Copy of the form., zh: {description: 联次。}}
      FormName: {type: String, required: true, description: Name of the copy., zh: {description: 联次名称。}}
      Issuer:
        type: String
        required: true
        sensitive: true
        description: Person who drew up the invoice.
        zh: {description: 开票人。}
      TaxNum:
        type: String
        required: true
        description: Number of the import certificate, despite the member's name.
        zh: {description: 进口证明书号；名称虽为 TaxNum，并非税号。}
      TaxPayNum:
        type: String
        required: true
        description: Number of the proof that tax was paid.
        zh: {description: 完税凭证号码。}
      TaxCode: {type: String, required: true, description: Tax-control code., zh: {description: 税控码。}}
      MaxPeopleNum:
        type: String
        required: true
        description: Number of people that the vehicle may carry.
        zh: {description: 限乘人数。}
      Origin:
        type: String
        required: true
        description: Place of manufacture of the vehicle.
        zh: {description: 车辆产地。}
      MachineCode:
        type: String
        required: true
        description: Invoice code that the machine printed a second time; it should equal `Code`.
        zh: {description: 机打的发票代码，应与 `Code` 一致。}
      MachineNumber:
        type: String
        required: true
        description: Invoice number that the machine printed a second time; it should equal `Number`.
        zh: {description: 机打的发票号码，应与 `Number` 一致。}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
  UsedCarPurchaseInvoice:
    description: Fields of an invoice for a used car, on paper or electronic. Amounts are text in yuan.
    zh: {description: 二手车销售发票的字段，纸质或电子。金额为字符串，单位为元。}
    members:
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 发票标题。}}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      Code: {type: String, required: true, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      Total: {type: String, required: true, description: 'Price, in figures.', zh: {description: 车价（小写）。}}
      TotalCn:
        type: String
        required: true
        description: Price, in Chinese capital numerals.
        zh: {description: 车价（大写）。}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      SellerTel:
        type: String
        required: true
        sensitive: true
        description: Phone of the seller.
        zh: {description: 销售方的电话。}
      SellerTaxID:
        type: String
        required: true
        sensitive: true
        description: Organisation code of the seller, or the ID card number of a person.
        zh: {description: 销售方的组织机构代码；销售方为个人时是身份证号码。}
      SellerAddress:
        type: String
        required: true
        sensitive: true
        description: Address of the seller.
        zh: {description: 销售方的地址。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      BuyerID:
        type: String
        required: true
        sensitive: true
        description: Organisation code of the buyer, or the ID card number of a person.
        zh: {description: 购买方的组织机构代码；购买方为个人时是身份证号码。}
      BuyerAddress:
        type: String
        required: true
        sensitive: true
        description: Address of the buyer.
        zh: {description: 购买方的地址。}
      BuyerTel:
        type: String
        required: true
        sensitive: true
        description: Phone of the buyer.
        zh: {description: 购买方的电话。}
      CompanyName:
        type: String
        required: true
        sensitive: true
        description: Name of the used car market.
        zh: {description: 二手车市场的名称。}
      CompanyTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the market.
        zh: {description: 二手车市场的纳税人识别号。}
      CompanyBankAccount:
        type: String
        required: true
        sensitive: true
        description: Bank and account of the market, in one text.
        zh: {description: 二手车市场的开户行和账号，写在同一段文字里。}
      CompanyTel:
        type: String
        required: true
        sensitive: true
        description: Phone of the market.
        zh: {description: 二手车市场的电话。}
      CompanyAddress:
        type: String
        required: true
        sensitive: true
        description: Address of the market.
        zh: {description: 二手车市场的地址。}
      TransferAdministrationName:
        type: String
        required: true
        description: Vehicle office to which the car is moved.
        zh: {description: 转入地车辆管理所。}
      LicensePlate:
        type: String
        required: true
        sensitive: true
        description: Number plate of the car.
        zh: {description: 车牌号。}
      RegistrationNumber:
        type: String
        required: true
        sensitive: true
        description: Number of the registration certificate.
        zh: {description: 登记证号。}
      VIN:
        type: String
        required: true
        sensitive: true
        description: Vehicle identification number.
        zh: {description: 车辆识别代号。}
      VehicleModel: {type: String, required: true, description: Make and model., zh: {description: 厂牌型号。}}
      Kind:
        type: String
        required: true
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      Province: {type: String, required: true, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, required: true, description: City of issue., zh: {description: 开具地所在城市。}}
      VehicleType: {type: String, required: true, description: Kind of vehicle., zh: {description: 车辆类型。}}
      Remark: {type: String, required: true, sensitive: true, description: Remarks., zh: {description: 备注。}}
      FormType: {type: String, required: true, description: Copy of the form., zh: {description: 联次。}}
      FormName: {type: String, required: true, description: Name of the copy., zh: {description: 联次名称。}}
      CompanySealMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
      AuctionOrgName:
        type: String
        required: true
        sensitive: true
        description: Name of the auction house.
        zh: {description: 拍卖单位名称。}
      AuctionOrgAddress:
        type: String
        required: true
        sensitive: true
        description: Address of the auction house.
        zh: {description: 拍卖单位的地址。}
      AuctionOrgTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the auction house.
        zh: {description: 拍卖单位的纳税人识别号。}
      AuctionOrgBankAccount:
        type: String
        required: true
        sensitive: true
        description: Bank and account of the auction house, in one text.
        zh: {description: 拍卖单位的开户行和账号，写在同一段文字里。}
      AuctionOrgPhone:
        type: String
        required: true
        sensitive: true
        description: Phone of the auction house.
        zh: {description: 拍卖单位的电话。}
      Issuer:
        type: String
        required: true
        sensitive: true
        description: Person who drew up the invoice.
        zh: {description: 开票人。}
      TaxCode: {type: String, required: true, description: Tax-control code., zh: {description: 税控码。}}
      MachineSerialNumber:
        type: String
        required: true
        description: Number of the tax-control device.
        zh: {description: 税控设备编号。}
      MachineCode:
        type: String
        required: true
        description: Invoice code that the machine printed a second time; it should equal `Code`.
        zh: {description: 机打的发票代码，应与 `Code` 一致。}
      MachineNumber:
        type: String
        required: true
        description: Invoice number that the machine printed a second time; it should equal `Number`.
        zh: {description: 机打的发票号码，应与 `Number` 一致。}
  VatInvoiceRoll:
    description: Fields of an ordinary VAT invoice printed on a paper roll. Amounts are text in yuan.
    zh: {description: 印在卷纸上的增值税普通发票（卷票）的字段。金额为字符串，单位为元。}
    members:
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 发票标题。}}
      Code: {type: String, required: true, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      NumberConfirm:
        type: String
        required: true
        description: Invoice number that the machine printed a second time; it should equal `Number`.
        zh: {description: 机打的发票号码，应与 `Number` 一致。}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      CheckCode: {type: String, required: true, description: Check code., zh: {description: 校验码。}}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      SellerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the seller.
        zh: {description: 销售方的纳税人识别号。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the buyer.
        zh: {description: 购买方的纳税人识别号。}
      Category: {type: String, required: true, description: Sort of invoice., zh: {description: 票据类别。}}
      Total:
        type: String
        required: true
        description: Amount with tax, in figures.
        zh: {description: 价税合计（小写）。}
      TotalCn:
        type: String
        required: true
        description: Amount with tax, in Chinese capital numerals.
        zh: {description: 价税合计（大写）。}
      Kind:
        type: String
        required: true
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      Province: {type: String, required: true, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, required: true, description: City of issue., zh: {description: 开具地所在城市。}}
      CompanySealMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      ServiceName: {type: String, required: true, description: Kind of service., zh: {description: 服务类型。}}
      CompanySealContent:
        type: String
        required: true
        sensitive: true
        description: Words on the company's stamp.
        zh: {description: 公司印章上的文字。}
      TaxSealContent:
        type: String
        required: true
        description: Words on the tax office's stamp.
        zh: {description: 税务机关印章上的文字。}
      VatRollItems:
        type: Array of VatRollItem
        required: true
        description: The lines of goods and services.
        zh: {description: 货物与服务明细。}
  VatRollItem:
    description: One line of a VAT invoice on a roll. Numbers are sent as text; amounts are in yuan.
    zh: {description: 卷票的一行明细。数字以字符串返回，金额单位为元。}
    members:
      Name: {type: String, description: Goods or service sold., zh: {description: 货物或服务名称。}}
      Quantity: {type: String, description: Number of units., zh: {description: 数量。}}
      Price: {type: String, description: Price of one unit., zh: {description: 单价。}}
      Total: {type: String, description: Amount of the line., zh: {description: 本行金额。}}
  TaxiTicket:
    description: Fields of a taxi receipt. Amounts are text in yuan.
    zh: {description: 的士票的字段。金额为字符串，单位为元。}
    members:
      Title: {type: String, description: Heading of the receipt., zh: {description: 票据标题。}}
      QRCodeMark:
        type: Integer
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      Code: {type: String, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, description: Invoice number., zh: {description: 发票号码。}}
      Date: {type: String, description: Day of issue., zh: {description: 开具日期。}}
      TimeGetOn: {type: String, description: Start time of the ride., zh: {description: 上车时间。}}
      TimeGetOff: {type: String, description: End time of the ride., zh: {description: 下车时间。}}
      Price: {type: String, description: Price of one unit of distance., zh: {description: 每单位里程的价格。}}
      Mileage: {type: String, description: Distance of the ride., zh: {description: 里程。}}
      Total: {type: String, description: Amount paid., zh: {description: 实付金额。}}
      Place: {type: String, description: Place of issue of the receipt., zh: {description: 票据的出具地。}}
      Province: {type: String, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, description: City of issue., zh: {description: 开具地所在城市。}}
      Kind:
        type: String
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      LicensePlate:
        type: String
        sensitive: true
        description: Number plate of the taxi.
        zh: {description: 的士车牌号。}
      FuelFee: {type: String, description: Fuel surcharge., zh: {description: 燃油附加费。}}
      BookingCallFee: {type: String, description: Fee for ordering the taxi ahead., zh: {description: 预约叫车费。}}
      CompanySealMark:
        type: Integer
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
  QuotaInvoice:
    description: Fields of a fixed-amount invoice, whose value is preprinted.
    zh: {description: 定额发票的字段，面额为预先印好。}
    members:
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 发票标题。}}
      Code: {type: String, required: true, description: Invoice code., zh: {description: 发票代码。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Total:
        type: String
        required: true
        description: Value in yuan, in figures, as text.
        zh: {description: 面额（小写），单位为元，字符串。}
      TotalCn:
        type: String
        required: true
        description: Value in Chinese capital numerals.
        zh: {description: 面额（大写）。}
      Kind:
        type: String
        required: true
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      Province: {type: String, required: true, description: Province of issue., zh: {description: 开具地所在省份。}}
      City: {type: String, required: true, description: City of issue., zh: {description: 开具地所在城市。}}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      CompanySealMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
  AirTransport:
    description: Fields of a paper flight itinerary (the receipt for an air ticket). Amounts are text.
    zh: {description: 纸质机票行程单（购买机票的凭据）的字段。金额为字符串。}
    members:
      Title: {type: String, required: true, description: Heading of the itinerary., zh: {description: 行程单标题。}}
      Number:
        type: String
        required: true
        sensitive: true
        description: Number of the electronic ticket.
        zh: {description: 电子客票号。}
      CheckCode: {type: String, required: true, description: Check code., zh: {description: 校验码。}}
      SerialNumber:
        type: String
        required: true
        description: Serial number printed on the form.
        zh: {description: 印在单据上的序号。}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      AgentCode:
        type: String
        required: true
        description: Code of the selling agent.
        zh: {description: 销售单位代号。}
      AgentCodeFirst:
        type: String
        required: true
        description: First line of that code.
        zh: {description: 该代号的第一行。}
      AgentCodeSecond:
        type: String
        required: true
        description: Second line of that code.
        zh: {description: 该代号的第二行。}
      UserName:
        type: String
        required: true
        sensitive: true
        description: Name of the passenger.
        zh: {description: 乘客姓名。}
      UserID:
        type: String
        required: true
        sensitive: true
        description: Number of the passenger's identity card.
        zh: {description: 乘客的身份证号码。}
      Issuer:
        type: String
        required: true
        sensitive: true
        description: Company or person that issued the itinerary.
        zh: {description: 填开单位。}
      Fare: {type: String, required: true, description: Fare., zh: {description: 票价。}}
      Tax:
        type: String
        required: true
        description: All taxes together; the VAT alone is in `TaxAmount`.
        zh: {description: 税费合计；增值税税额单独见 `TaxAmount`。}
      FuelSurcharge: {type: String, required: true, description: Fuel surcharge., zh: {description: 燃油附加费。}}
      AirDevelopmentFund:
        type: String
        required: true
        description: Civil aviation development fee.
        zh: {description: 民航发展基金。}
      Insurance: {type: String, required: true, description: Insurance premium., zh: {description: 保险费。}}
      Total:
        type: String
        required: true
        description: Amount paid, in figures.
        zh: {description: 实付金额（小写）。}
      Kind:
        type: String
        required: true
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      DomesticInternationalTag:
        type: String
        required: true
        description: Domestic or international.
        zh: {description: 国内或国际。}
      DateStart:
        type: String
        required: true
        description: First day on which the ticket is valid.
        zh: {description: 机票有效期起始日。}
      DateEnd:
        type: String
        required: true
        description: Last day on which the ticket is valid.
        zh: {description: 机票有效期截止日。}
      Endorsement:
        type: String
        required: true
        description: Restrictions on the ticket, such as no refund.
        zh: {description: 机票的限制条件，例如不得退票。}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      FlightItems: {type: Array of FlightItem, required: true, description: The flights., zh: {description: 各个航班。}}
      PromptInformation:
        type: String
        required: true
        description: Notices to the passenger.
        zh: {description: 对乘客的提示信息。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number (unified social credit code) of the buyer.
        zh: {description: 购买方的纳税人识别号（统一社会信用代码）。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      ReceiptNumber: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      InvoiceStatus:
        type: String
        required: true
        description: Says whether and how the invoice was issued, in the words of the itinerary.
        zh: {description: 发票是否开具以及如何开具，按行程单原文返回。}
      TaxRate: {type: String, required: true, description: VAT rate., zh: {description: 增值税税率。}}
      TaxAmount: {type: String, required: true, description: VAT., zh: {description: 增值税税额。}}
  FlightItem:
    description: One flight of a paper itinerary.
    zh: {description: 纸质机票行程单上的一个航班。}
    members:
      TerminalGetOn: {type: String, description: Terminal of departure., zh: {description: 出发航站楼。}}
      TerminalGetOff: {type: String, description: Terminal of arrival., zh: {description: 到达航站楼。}}
      Carrier: {type: String, description: Airline., zh: {description: 承运人，即航空公司。}}
      FlightNumber: {type: String, description: Flight number., zh: {description: 航班号。}}
      Seat: {type: String, description: Class of seat., zh: {description: 舱位等级。}}
      DateGetOn: {type: String, description: Day of the flight., zh: {description: 航班日期。}}
      TimeGetOn: {type: String, description: Time of the flight., zh: {description: 航班时间。}}
      StationGetOn: {type: String, description: Place of departure., zh: {description: 出发地。}}
      StationGetOff: {type: String, description: Place of arrival., zh: {description: 到达地。}}
      Allow: {type: String, description: Free baggage., zh: {description: 免费行李。}}
      FareBasis:
        type: String
        description: 'Fare basis: class and kind of the ticket.'
        zh: {description: 运价基础，即客票的等级和类别。}
  NonTaxIncomeBill:
    description: Fields of a bill for public revenue other than tax, such as a fee or fine. Amounts are text.
    zh: {description: 非税收入票据的字段，即税收以外的公共收入（例如收费、罚款）的票据。金额为字符串。}
    members:
      Title: {type: String, required: true, description: Heading of the bill., zh: {description: 票据标题。}}
      Number: {type: String, required: true, description: Number of the bill., zh: {description: 票据号码。}}
      Code: {type: String, required: true, description: Code of the bill., zh: {description: 票据代码。}}
      CheckCode: {type: String, required: true, description: Check code., zh: {description: 校验码。}}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      Total: {type: String, required: true, description: 'Amount, in figures.', zh: {description: 金额（小写）。}}
      TotalCn:
        type: String
        required: true
        description: Amount, in Chinese capital numerals.
        zh: {description: 金额（大写）。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the payer.
        zh: {description: 交款人名称。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the payer.
        zh: {description: 交款人的纳税人识别号。}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Name of the payee.
        zh: {description: 收款人名称。}
      SellerCompany:
        type: String
        required: true
        sensitive: true
        description: Name of the organisation that receives the money.
        zh: {description: 收款单位名称。}
      Remark: {type: String, required: true, sensitive: true, description: Remarks., zh: {description: 备注。}}
      CurrencyCode:
        type: String
        required: true
        description: Currency, a Chinese word.
        zh: {description: 币种，中文。}
      Reviewer:
        type: String
        required: true
        sensitive: true
        description: Person who checked the bill.
        zh: {description: 复核人。}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      OtherInfo:
        type: String
        required: true
        sensitive: true
        description: Other text on the bill.
        zh: {description: 票据上的其他内容。}
      PaymentCode: {type: String, required: true, description: Payment code., zh: {description: 缴款码。}}
      ReceiveUnitCode:
        type: String
        required: true
        description: Code of the body that levies the charge.
        zh: {description: 执收单位编码。}
      Receiver:
        type: String
        required: true
        sensitive: true
        description: Name of that body.
        zh: {description: 执收单位名称。}
      Operator:
        type: String
        required: true
        sensitive: true
        description: Person who handled the payment.
        zh: {description: 经办人。}
      PayerAccount:
        type: String
        required: true
        sensitive: true
        description: Bank account of the payer.
        zh: {description: 交款人的银行账号。}
      PayerBank: {type: String, required: true, description: Bank of the payer., zh: {description: 交款人的开户行。}}
      ReceiverAccount:
        type: String
        required: true
        sensitive: true
        description: Bank account of the payee.
        zh: {description: 收款人的银行账号。}
      ReceiverBank: {type: String, required: true, description: Bank of the payee., zh: {description: 收款人的开户行。}}
      NonTaxItems:
        type: Array of NonTaxItem
        required: true
        description: The single charges.
        zh: {description: 各个收费项目。}
      BillName: {type: String, description: Name of the form., zh: {description: 票据名称。}}
  NonTaxItem:
    description: One charge of such a bill. Numbers are sent as text.
    zh: {description: 非税收入票据上的一个收费项目。数字以字符串返回。}
    members:
      ItemID: {type: String, description: Code of the charge., zh: {description: 项目编码。}}
      Name: {type: String, description: Name of the charge., zh: {description: 项目名称。}}
      Unit: {type: String, description: Unit of measure., zh: {description: 计量单位。}}
      Quantity: {type: String, description: Number of units., zh: {description: 数量。}}
      Standard: {type: String, description: Rate at which it is charged., zh: {description: 收费标准。}}
      Total: {type: String, description: Amount of the charge., zh: {description: 项目金额。}}
  TrainTicket:
    description: Fields of a paper train ticket. Amounts are text in yuan.
    zh: {description: 纸质火车票的字段。金额为字符串，单位为元。}
    members:
      Title: {type: String, required: true, description: Heading of the ticket., zh: {description: 车票标题。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      DateGetOn: {type: String, required: true, description: Day of departure., zh: {description: 出发日期。}}
      TimeGetOn: {type: String, required: true, description: Time of departure., zh: {description: 出发时间。}}
      Name:
        type: String
        required: true
        sensitive: true
        description: Name of the passenger.
        zh: {description: 乘客姓名。}
      StationGetOn: {type: String, required: true, description: Station of departure., zh: {description: 出发站。}}
      StationGetOff: {type: String, required: true, description: Station of arrival., zh: {description: 到达站。}}
      Seat: {type: String, required: true, description: Class of seat., zh: {description: 席别。}}
      Total:
        type: String
        required: true
        description: Amount paid, in figures.
        zh: {description: 实付金额（小写）。}
      Kind:
        type: String
        required: true
        description: Kind of expense, a broad Chinese word.
        zh: {description: 消费类别，中文大类。}
      SerialNumber:
        type: String
        required: true
        sensitive: true
        description: Serial number of the ticket.
        zh: {description: 车票序列号。}
      UserID:
        type: String
        required: true
        sensitive: true
        description: ID card number of the passenger, which tickets mask in part.
        zh: {description: 乘客的身份证号码，票面上有部分被遮盖。}
      GateNumber: {type: String, required: true, description: Ticket gate., zh: {description: 检票口。}}
      TrainNumber: {type: String, required: true, description: Number of the train., zh: {description: 车次。}}
      HandlingFee: {type: String, required: true, description: Handling fee., zh: {description: 手续费。}}
      OriginalFare: {type: String, required: true, description: Original fare., zh: {description: 原票价。}}
      TotalCn:
        type: String
        required: true
        description: Amount paid, in Chinese capital numerals.
        zh: {description: 实付金额（大写）。}
      SeatNumber: {type: String, required: true, description: Coach and seat., zh: {description: 车厢和座位号。}}
      PickUpAddress:
        type: String
        required: true
        description: Place where the ticket was collected.
        zh: {description: 取票地点。}
      TicketChange:
        type: String
        required: true
        description: Says whether the ticket was changed at the station of departure, in the words of the ticket.
        zh: {description: 是否始发改签，按票面原文返回。}
      AdditionalFare:
        type: String
        required: true
        description: Additional fare.
        zh: {description: 补收的票价。}
      ReceiptNumber: {type: String, required: true, description: Number of the receipt., zh: {description: 收据号码。}}
      QRCodeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether a QR code is printed.
        zh: {description: 是否印有二维码。, enum: {0: 否。, 1: 是。}}
      ReimburseOnlyMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether the ticket may serve for reimbursement only, not for travel.
        zh: {description: 是否仅供报销、不能乘车。, enum: {0: 否。, 1: 是。}}
      RefundMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it names a fee for a refund.
        zh: {description: 是否印有退票费。, enum: {0: 否。, 1: 是。}}
      TicketChangeMark:
        type: Integer
        required: true
        enum: {0: No., 1: Yes.}
        description: Says whether it names a fee for a change of booking.
        zh: {description: 是否印有改签费。, enum: {0: 否。, 1: 是。}}
  MedicalInvoice:
    description: |
      Fields of an electronic medical bill, for an outpatient or a stay in hospital. RecognizeMedicalInvoiceOCR reads
      such bills in more detail.
    zh: {description: 医疗电子票据的字段，门诊或住院。RecognizeMedicalInvoiceOCR 对这类票据读得更细。}
    members:
      Title: {type: String, required: true, description: Heading of the bill., zh: {description: 票据标题。}}
      Code: {type: String, required: true, description: Code of the bill., zh: {description: 票据代码。}}
      Number: {type: String, required: true, description: Number of the bill., zh: {description: 票据号码。}}
      Total:
        type: String
        required: true
        sensitive: true
        description: Amount in yuan, in figures, as text.
        zh: {description: 金额（小写），单位为元，字符串。}
      TotalCn:
        type: String
        required: true
        sensitive: true
        description: Amount in Chinese capital numerals.
        zh: {description: 金额（大写）。}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      CheckCode: {type: String, required: true, description: Check code., zh: {description: 校验码。}}
      Place:
        type: String
        required: true
        description: Province or city of issue.
        zh: {description: 开具地所在的省或市。}
      Reviewer:
        type: String
        required: true
        sensitive: true
        description: Person who checked the bill.
        zh: {description: 复核人。}
  ElectronicTrainTicketFull:
    description: Fields of a fully digital invoice for a train ticket. Amounts are text in yuan.
    zh: {description: 数电票（铁路电子客票）的字段。金额为字符串，单位为元。}
    members:
      TypeOfVoucher:
        type: String
        required: true
        description: Kind of electronic invoice.
        zh: {description: 电子发票的种类。}
      ElectronicTicketNum:
        type: String
        required: true
        sensitive: true
        description: Number of the electronic ticket.
        zh: {description: 电子客票号。}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具日期。}}
      StationGetOn: {type: String, required: true, description: Station of departure., zh: {description: 出发站。}}
      StationGetOff: {type: String, required: true, description: Station of arrival., zh: {description: 到达站。}}
      TrainNumber: {type: String, required: true, description: Number of the train., zh: {description: 车次。}}
      DateGetOn: {type: String, required: true, description: Day of departure., zh: {description: 出发日期。}}
      TimeGetOn: {type: String, required: true, description: Time of departure., zh: {description: 出发时间。}}
      Seat: {type: String, required: true, description: Class of seat., zh: {description: 席别。}}
      SeatNumber: {type: String, required: true, description: Coach and seat., zh: {description: 车厢和座位号。}}
      Fare: {type: String, required: true, description: Fare., zh: {description: 票价。}}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      UserID:
        type: String
        required: true
        sensitive: true
        description: ID card number of the passenger.
        zh: {description: 乘客的身份证号码。}
      UserName:
        type: String
        required: true
        sensitive: true
        description: Name of the passenger.
        zh: {description: 乘客姓名。}
      Total: {type: String, required: true, description: Amount., zh: {description: 金额。}}
      TaxRate: {type: String, required: true, description: Tax rate., zh: {description: 税率。}}
      Tax: {type: String, required: true, description: Tax., zh: {description: 税额。}}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Unified social credit code of the buyer.
        zh: {description: 购买方的统一社会信用代码。}
      OriginalNumber:
        type: String
        required: true
        description: Number of the original invoice, if this one refers to another.
        zh: {description: 原发票号码；本发票引用另一张发票时才有。}
      IDInfo:
        type: String
        required: true
        sensitive: true
        description: Undocumented marks on the ticket.
        zh: {description: 票面上的其他标识，具体内容未公布。}
  ElectronicFlightTicketFull:
    description: Fields of a fully digital invoice for an air ticket. Amounts are text.
    zh: {description: 数电票（机票）的字段。金额为字符串。}
    members:
      UserName:
        type: String
        required: true
        sensitive: true
        description: Name of the passenger.
        zh: {description: 乘客姓名。}
      UserID:
        type: String
        required: true
        sensitive: true
        description: Number of the passenger's identity document.
        zh: {description: 乘客的证件号码。}
      Endorsement:
        type: String
        required: true
        description: Restrictions on the ticket, such as no refund.
        zh: {description: 机票的限制条件，例如不得退票。}
      GPOrder:
        type: String
        required: true
        description: GP number, found on tickets bought under the government procurement scheme.
        zh: {description: GP 单号，见于按政府采购方式购买的机票。}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Fare: {type: String, required: true, description: Fare., zh: {description: 票价。}}
      FuelSurcharge: {type: String, required: true, description: Fuel surcharge., zh: {description: 燃油附加费。}}
      TaxRate: {type: String, required: true, description: VAT rate., zh: {description: 增值税税率。}}
      Tax: {type: String, required: true, description: VAT., zh: {description: 增值税税额。}}
      DevelopmentFund:
        type: String
        required: true
        description: Civil aviation development fee.
        zh: {description: 民航发展基金。}
      OtherTax: {type: String, required: true, description: Other taxes and fees., zh: {description: 其他税费。}}
      Total: {type: String, required: true, description: Amount paid., zh: {description: 实付金额。}}
      ElectronicTicketNum:
        type: String
        required: true
        sensitive: true
        description: Number of the electronic ticket.
        zh: {description: 电子客票号。}
      VerificationCode: {type: String, required: true, description: Verification code., zh: {description: 验证码。}}
      PromptInformation:
        type: String
        required: true
        description: Notices to the passenger.
        zh: {description: 对乘客的提示信息。}
      Insurance: {type: String, required: true, description: Insurance premium., zh: {description: 保险费。}}
      Issuer:
        type: String
        required: true
        sensitive: true
        description: Company or person that issued the itinerary.
        zh: {description: 填开单位。}
      Date: {type: String, required: true, description: Day of issue., zh: {description: 开具时间。}}
      DomesticInternationalTag:
        type: String
        required: true
        description: Domestic or international.
        zh: {description: 国内或国际。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      BuyerTaxID:
        type: String
        required: true
        sensitive: true
        description: Unified social credit code of the buyer.
        zh: {description: 购买方的统一社会信用代码。}
      FlightItems:
        type: Array of FlightItemInfo
        required: true
        description: The flights.
        zh: {description: 各个航班。}
      InvoiceStatus:
        type: String
        required: true
        description: State of issue, in the words of the invoice.
        zh: {description: 开具状态，按票面原文返回。}
  FlightItemInfo:
    description: One flight of a fully digital invoice. Unlike FlightItem it has no members for stations.
    zh: {description: 数电票上的一个航班。与 FlightItem 不同，没有表示车站的成员。}
    members:
      TerminalGetOn:
        type: String
        required: true
        description: Station of departure, despite the name of the member.
        zh: {description: 出发站；成员名中的 Terminal 在此不指航站楼。}
      TerminalGetOff:
        type: String
        required: true
        description: Station of arrival, despite the name of the member.
        zh: {description: 到达站；成员名中的 Terminal 在此不指航站楼。}
      Carrier: {type: String, required: true, description: Airline., zh: {description: 承运人，即航空公司。}}
      FlightNumber: {type: String, required: true, description: Flight number., zh: {description: 航班号。}}
      Seat: {type: String, required: true, description: Class of seat., zh: {description: 舱位等级。}}
      DateGetOn: {type: String, required: true, description: Day of the flight., zh: {description: 航班日期。}}
      TimeGetOn: {type: String, required: true, description: Time of the flight., zh: {description: 航班时间。}}
      FareBasis:
        type: String
        required: true
        description: 'Fare basis: class and kind of the ticket.'
        zh: {description: 运价基础，即客票的等级和类别。}
      Allow: {type: String, required: true, description: Free baggage allowance., zh: {description: 免费行李额。}}
      DateStart:
        type: String
        required: true
        description: First day on which the ticket is valid.
        zh: {description: 机票有效期起始日。}
      DateEnd:
        type: String
        required: true
        description: Last day on which the ticket is valid.
        zh: {description: 机票有效期截止日。}
  TaxPayment:
    description: Fields of a certificate that tax was paid.
    zh: {description: 完税证明的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the certificate., zh: {description: 完税证明标题。}}
      Content:
        type: Array of OtherInvoiceItem
        required: true
        description: |
          The fields, with Chinese names: 税号 (tax number), 纳税人识别号 (taxpayer number), 纳税人名称 (taxpayer), 金额合计大写 and 金额合计小写
          (total in capital numerals and in figures), 填发日期 (date), 税务机关 (tax office), 填票人 (person who filled it in).
        zh:
          description: |
            各个字段，名称为中文：填票人、税务机关、填发日期、金额合计小写、金额合计大写、纳税人名称、纳税人识别号、税
            号。
      TableItems: {type: Array of OtherInvoiceList, description: Tables., zh: {description: 各个表格。}}
  CustomsPaymentReceipt:
    description: Fields read from a customs payment form.
    zh: {description: 海关缴款书的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the form., zh: {description: 缴款书标题。}}
      Content:
        type: Array of OtherInvoiceItem
        required: true
        description: The fields, which are the same as those of a tax certificate; see TaxPayment.
        zh: {description: 各个字段，与完税证明的字段相同，见 TaxPayment。}
      CommonContent:
        type: Array of OtherInvoiceItem
        required: true
        description: The most common of these fields.
        zh: {description: 其中最常用的字段。}
  BankSlip:
    description: Fields read from a bank slip. BankSlipOCR reads such slips alone.
    zh: {description: 银行回单的识别结果。BankSlipOCR 专门读取这种回单。}
    members:
      BankSlipInfos:
        type: Array of BankSlipInfo
        required: true
        nullable: true
        description: The fields, named as on the slip.
        zh: {description: 各个字段，名称与回单上一致。}
      CommonBankSlipInfos:
        type: Array of BankSlipInfo
        description: The most common of these fields.
        zh: {description: 其中最常用的字段。}
  OnlineTaxiItinerary:
    description: Fields read from the itinerary of a ride-hailing app.
    zh: {description: 网约车行程单的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the itinerary., zh: {description: 行程单标题。}}
      Content:
        type: Array of OnlineTaxiItineraryInfo
        required: true
        description: The fields.
        zh: {description: 各个字段。}
  OnlineTaxiItineraryInfo:
    description: A field of a ride-hailing itinerary.
    zh: {description: 网约车行程单上的一个字段。}
    members:
      Name:
        type: String
        required: true
        description: Name of the field, in Chinese, such as 行程单分类.
        zh: {description: 字段名，中文，例如“行程单分类”。}
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 字段内容。}
      Row:
        type: Integer
        required: true
        description: Row of a table, counted from 0; -1 if the field belongs to no row or the row is unknown.
        zh: {description: 表格的行号，从 0 开始；字段不属于任何一行或行号未知时为 -1。}
  CustomsDeclaration:
    description: Fields read from a customs declaration, import or export.
    zh: {description: 报关单的识别结果，进口或出口。}
    members:
      Title: {type: String, required: true, description: Heading of the declaration., zh: {description: 报关单标题。}}
      Content:
        type: Array of OtherInvoiceItem
        required: true
        description: The fields.
        zh: {description: 各个字段。}
  OverseasInvoice:
    description: Fields read from an invoice from abroad.
    zh: {description: 境外票据的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the invoice., zh: {description: 票据标题。}}
      Content:
        type: Array of OtherInvoiceItem
        required: true
        description: The fields.
        zh: {description: 各个字段。}
  ShoppingReceipt:
    description: Fields read from a till receipt.
    zh: {description: 购物小票的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the receipt., zh: {description: 小票标题。}}
      Content:
        type: Array of OtherInvoiceItem
        required: true
        description: The fields.
        zh: {description: 各个字段。}
  SaleInventory:
    description: Fields read from a list of goods sold.
    zh: {description: 销货清单的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the list., zh: {description: 清单标题。}}
      Content:
        type: Array of OtherInvoiceItem
        required: true
        description: The fields.
        zh: {description: 各个字段。}
  ElectronicTollSummary:
    description: Fields of a summary of electronic toll bills.
    zh: {description: 通行费电子票据汇总单的识别结果。}
    members:
      Title: {type: String, required: true, description: Heading of the summary., zh: {description: 汇总单标题。}}
      Total: {type: String, required: true, description: 'Amount, as text.', zh: {description: 金额，字符串。}}
      Items:
        type: Array of ElectronicTollSummaryItem
        required: true
        description: Fields outside tables.
        zh: {description: 单独列出的字段。}
      TableItems:
        type: Array of ElectronicTollSummaryList
        required: true
        description: Tables.
        zh: {description: 各个表格。}
      Date: {type: String, required: true, description: Date of the summary., zh: {description: 汇总单日期。}}
  ElectronicTollSummaryItem:
    description: A field of a toll summary.
    zh: {description: 通行费汇总单上的一个字段。}
    members:
      Name:
        type: String
        required: true
        description: Name of the field, as printed.
        zh: {description: 字段名，按票面原样返回。}
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 字段内容。}
      Row:
        type: Integer
        description: Row of a table, counted from 0; -1 if the field belongs to no row or the row is unknown.
        zh: {description: 表格的行号，从 0 开始；字段不属于任何一行或行号未知时为 -1。}
  ElectronicTollSummaryList:
    description: Fields of a table of a toll summary. It is not documented whether one entry is a row or a whole table.
    zh: {description: 通行费汇总单中表格的字段。每一项是一行还是整张表格，未公布。}
    members:
      Items:
        type: Array of ElectronicTollSummaryItem
        required: true
        description: The fields; `Row` tells the rows apart.
        zh: {description: 各个字段，用 `Row` 区分各行。}
  ItemPolygonInfo:
    description: Position of a field on an invoice.
    zh: {description: 票据上一个字段的位置。}
    members:
      Key:
        type: String
        required: true
        description: Name of the field as in this API, such as `Title`.
        zh: {description: 字段名，即本 API 中的名称，例如 `Title`。}
      Polygon:
        type: Polygon
        required: true
        description: Corners of the field's value.
        zh: {description: 字段值的四角坐标。}
      Row:
        type: Integer
        required: true
        description: Row of a list of goods to which the value belongs; -1 for fields outside such a list.
        zh: {description: 值在货物清单中的行号；不在清单中的字段为 -1。}
  InvoiceSealInfo:
    description: Stamps on an invoice. The marks are digits sent as text, unlike the marks of the invoice types.
    zh: {description: 票据上的印章。此处的标志以字符串形式的数字表示，与各票据类型中的标志不同。}
    members:
      CompanySealMark:
        type: String
        enum: {0: No., 1: Yes.}
        description: Says whether there is a company stamp.
        zh: {description: 是否有公司印章。, enum: {0: 否。, 1: 是。}}
      SupervisionSealMark:
        type: String
        enum: {0: No., 1: Yes.}
        description: Says whether there is a stamp of the authority that supervises the printing.
        zh: {description: 是否有监制章。, enum: {0: 否。, 1: 是。}}
      CompanySealMarkInfo:
        type: Array of String
        sensitive: true
        description: Words on the company's stamps.
        zh: {description: 公司印章上的文字。}
      SupervisionSealMarkInfo:
        type: Array of String
        description: Words on the supervision stamps.
        zh: {description: 监制章上的文字。}
---
Action: RecognizeGeneralInvoice
Version: 2018-11-19
group: invoices
title: General Invoice OCR
summary: Finds every invoice, ticket and bill in a picture or PDF, returns its kind and reads its fields by name.
description: |
  Reads one or many invoices of mixed kinds from a photo, a scan or a PDF. It knows 37 kinds: VAT invoices on paper,
  electronic, on a roll or on a blockchain, fully digital invoices, train, coach, ship and air tickets, taxi, toll and
  till receipts, fixed-amount and machine-printed invoices, vehicle sales, non-tax and medical bills, tax and customs
  papers, bank slips, ride-hailing itineraries and invoices from abroad. Any other invoice is read as `OtherInvoice`, as
  pairs of names and values.

  The response gives the kind, the position and the fields of each invoice. `SubType` names the kind and also the member
  of `SingleInvoiceInfos` that holds the fields; all other members are null. Amounts and dates are text, as printed; a
  field that the invoice does not have is empty. On request the response also has the position of each field, the
  cut-out pictures, QR codes and stamps. Check the `Code` of every invoice: one can fail while the others are read.

  The action accepts PNG, JPG and PDF, not GIF; the base64 text may have 10 MiB and each side from 20 to 10000 pixels.
  It reads one page of a PDF, or the first 30 with `EnableMultiplePage`. It reads only the first page of OFD files:
  electronic VAT invoices and fully digital invoices with their flight and train tickets.

  Use this action for piles of receipts. MixedInvoiceOCR is simpler, with fewer kinds and Chinese field names;
  MixedInvoiceDetect only returns kinds and positions; VatInvoiceOCR reads a single VAT invoice; VatInvoiceVerifyNew
  asks the tax office whether an invoice is genuine.
keywords: [receipt, expense report, reimbursement, taxi, toll, coach, flight itinerary]
zh:
  title: 通用票据识别（高级版）
  summary: 找出图片或 PDF 里的每一张票据，判定种类，再按字段名给出内容。
  description: |
    报销时常把各种票贴在一起拍照或扫描，这个接口就用来处理这种材料：它先找出画面里的每张票，再判断种类并读取字段。
    能分辨 37 个细分种类，既有各式税务发票、数电票、卷票，也有车船机票、的士与路桥票据、医疗与非税票据、报关及缴税单证、
    银行回单、境外票据等；其他票据按 `OtherInvoice` 读取，“名称—值”成对返回。

    每张票都带有种类、在图中的四个角点和字段。`SubType` 既是种类，也是 `SingleInvoiceInfos` 里有内容的那个成员，别的成员都是 null。
    金额和日期按票面原文以字符串返回，票面上没有的字段为空。打开对应开关，还能得到各字段的坐标、裁下的小图、二维码文字和印章。
    每张票各有自己的 `Code`，其中一张失败不影响其余。

    收 PNG、JPG、PDF，不收 GIF；编码后上限 10 MiB，边长须在 20 至 10000 像素内。PDF 平时只读一页，
    打开 `EnableMultiplePage` 后读前 30 页。OFD 文件只读首页，限电子增值税发票和数电票（含机票、火车票）。

    较简单的 MixedInvoiceOCR 种类较少，字段名是中文；只想分类用 MixedInvoiceDetect；
    只有一张增值税发票时可用 VatInvoiceOCR；要向税务机关核验真伪用 VatInvoiceVerifyNew。
  keywords: [发票, 报销, 小票, 出租车票, 机票行程单, 过路费, 汽车票, 定额发票, 数电票]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: |
      The picture or PDF as base64 text. PNG, JPG or PDF, not GIF; each side from 20 to
      10000 pixels. A whole request may not exceed 10 MiB either, so send large files by URL.
    zh:
      description: |
        图片或 PDF 的 Base64 文本。支持 PNG、JPG、PDF，不支持 GIF；边长须在 20 至 10000 像素内。
        整个请求同样不能超过 10 MiB，大文件请用 URL 传入。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The same limits apply. If ImageBase64 is given too, the URL is used. The download must
      finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  Types:
    type: Array of Integer
    enum:
      -1: Any other invoice.
      0: Taxi receipt.
      1: Fixed-amount invoice.
      2: Train ticket.
      3: VAT invoice.
      5: Flight itinerary.
      8: General machine-printed invoice.
      9: Coach ticket.
      10: Ferry or ship ticket.
      11: VAT invoice on a paper roll.
      12: Invoice for a new or used motor vehicle.
      13: Receipt for a toll road or bridge.
      15: Bill for non-tax revenue.
      16: Fully digital invoice.
      17: Medical bill.
      18: Certificate of paid tax.
      19: Customs payment form.
      20: Bank slip.
      21: Itinerary of a ride-hailing app.
      22: Customs declaration, import or export.
      23: Invoice from abroad.
      24: Till receipt.
      25: List of goods sold.
    description: |
      Families to read. If empty or left out, all. With one value, the whole picture is read as that family. According
      to Tencent's reference, several values cannot be combined yet. The response can have 26 (toll summary), which is
      not listed here.
    zh:
      description: |
        要读取的大类。为空或不填则读取全部大类；只填一个值时，图中所有内容都按这一类读取。
        腾讯云文档称目前不能同时填多个值。响应中可能有 26（通行费汇总单），但它不在此处的可选值之列。
      enum:
        -1: 其他票据。
        0: 出租车发票。
        1: 定额发票。
        2: 火车票。
        3: 增值税发票。
        5: 航空行程单。
        8: 通用机打发票。
        9: 汽车票。
        10: 轮船票或渡轮票。
        11: 增值税发票（卷式）。
        12: 机动车销售发票，新车或二手车。
        13: 过路过桥费发票。
        15: 非税收入票据。
        16: 数电发票。
        17: 医疗票据。
        18: 完税证明。
        19: 海关缴款书。
        20: 银行回单。
        21: 网约车行程单。
        22: 海关报关单，进口或出口。
        23: 境外发票。
        24: 购物小票。
        25: 销货清单。
  EnableOther:
    type: Boolean
    default: true
    description: Turns on reading of invoices of unknown kinds.
    zh: {description: 是否也读取未知种类的票据。}
  EnablePdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files besides pictures. Has no effect if `EnableMultiplePage` is on.
    zh: {description: 除图片外是否也读 PDF。打开 `EnableMultiplePage` 时不起作用。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: |
      The one page of a PDF to read, counted from 1. Used with `EnablePdf` only. Has no effect if `EnableMultiplePage`
      is on.
    zh:
      description: |
        要读取的 PDF 页码，只读这一页，从 1 开始。仅与 `EnablePdf` 一起使用；打开 `EnableMultiplePage` 时不起作用。
  EnableMultiplePage:
    type: Boolean
    default: false
    description: Reads all pages of a PDF, up to the first 30.
    zh: {description: 是否读取 PDF 的所有页，最多前 30 页。}
  EnableCutImage:
    type: Boolean
    default: false
    description: Cuts out each invoice and returns it as a picture in `CutImage`.
    zh: {description: 是否裁下每张票据，以图片形式放在 `CutImage` 中返回。}
  EnableItemPolygon:
    type: Boolean
    default: false
    description: Returns the position of each field in `ItemPolygon`.
    zh: {description: 是否在 `ItemPolygon` 中返回各字段的位置。}
  EnableQRCode:
    type: Boolean
    description: Reads the QR code of each invoice into `QRCode`.
    zh: {description: 是否读取各票据的二维码，放在 `QRCode` 中。}
  EnableSeal:
    type: Boolean
    default: false
    description: Reads stamps into `InvoiceSealInfo`.
    zh: {description: 是否读取印章，放在 `InvoiceSealInfo` 中。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  MixedInvoiceItems:
    type: Array of InvoiceItem
    required: true
    description: The invoices that were found.
    zh: {description: 找到的各张票据。}
  TotalPDFCount:
    type: Integer
    required: true
    description: Number of pages of the PDF; 1 for a picture.
    zh: {description: PDF 的总页数；图片为 1。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A PDF of two pages, a fully digital invoice and a taxi receipt
    zh: {title: 两页的 PDF，一张数电票和一张的士票}
    request: {ImageUrl: https://example.com/receipts.pdf, EnableMultiplePage: true}
    response:
      MixedInvoiceItems:
        - Code: OK
          Type: 16
          SubType: VatElectronicInvoiceFull
          TypeDescription: 全电发票
          SubTypeDescription: 电子发票(普通发票)
          Page: 1
          Angle: 0
          Polygon:
            LeftTop: {X: 12, Y: 10}
            RightTop: {X: 1220, Y: 10}
            RightBottom: {X: 1220, Y: 790}
            LeftBottom: {X: 12, Y: 790}
          CutImage: ""
          ItemPolygon: []
          SingleInvoiceInfos:
            VatElectronicInvoiceFull:
              Title: 电子发票(普通发票)
              Number: "26110000000000000018"
              Date: 2026年03月02日
              PretaxAmount: "200.00"
              Tax: "12.00"
              Total: "212.00"
              TotalCn: 贰佰壹拾贰圆整
              Seller: 北京样例科技有限公司
              SellerTaxID: 91110101MA00000018
              Buyer: 深圳市范例商贸有限公司
              BuyerTaxID: 91440300MA0000002P
              Issuer: 林晓岚
              Remark: ""
              SubTotal: ""
              SubTax: ""
              ServiceTypeLabel: ""
              TotalCnMark: ""
              TotalMark: ¥
              PretaxAmountMark: ¥
              TaxMark: ¥
              CompanySealMark: 0
              InvoicePageIndex: ""
              VatElectronicItems:
                - Name: "*信息技术服务*数据整理"
                  Quantity: "2"
                  Specification: ""
                  Unit: 次
                  Price: "100"
                  Total: "200.00"
                  TaxRate: 6%
                  Tax: "12.00"
                  VehicleType: ""
                  VehicleBrand: ""
                  DeparturePlace: ""
                  ArrivalPlace: ""
                  TransportItemsName: ""
                  PlaceOfBuildingService: ""
                  BuildingName: ""
                  EstateNumber: ""
                  AreaUnit: ""
                  Traveler: ""
                  TravelerID: ""
                  TravelDate: ""
                  TravelLevel: ""
            VatSpecialInvoice: null
            VatCommonInvoice: null
            VatElectronicCommonInvoice: null
            VatElectronicSpecialInvoice: null
            VatElectronicInvoiceBlockchain: null
            VatElectronicInvoiceToll: null
            VatElectronicSpecialInvoiceFull: null
            MachinePrintedInvoice: null
            BusInvoice: null
            ShippingInvoice: null
            TollInvoice: null
            OtherInvoice: null
            MotorVehicleSaleInvoice: null
            UsedCarPurchaseInvoice: null
            VatInvoiceRoll: null
            TaxiTicket: null
            QuotaInvoice: null
            AirTransport: null
            NonTaxIncomeGeneralBill: null
            NonTaxIncomeElectronicBill: null
            TrainTicket: null
            MedicalOutpatientInvoice: null
            MedicalHospitalizedInvoice: null
            VatSalesList: null
            ElectronicTrainTicketFull: null
            ElectronicFlightTicketFull: null
            TaxPayment: null
            CustomsPaymentReceipt: null
            BankSlip: null
            OnlineTaxiItinerary: null
            CustomsDeclaration: null
            OverseasInvoice: null
            ShoppingReceipt: null
            SaleInventory: null
            MotorVehicleSaleInvoiceElectronic: null
            UsedCarPurchaseInvoiceElectronic: null
            ElectronicTollSummary: null
        - Code: OK
          Type: 0
          SubType: TaxiTicket
          TypeDescription: 出租车发票
          SubTypeDescription: 出租车发票
          Page: 2
          Angle: 0
          Polygon:
            LeftTop: {X: 90, Y: 64}
            RightTop: {X: 402, Y: 60}
            RightBottom: {X: 410, Y: 1004}
            LeftBottom: {X: 96, Y: 1008}
          CutImage: ""
          ItemPolygon: []
          SingleInvoiceInfos:
            TaxiTicket:
              Title: 北京市出租汽车专用发票
              QRCodeMark: 0
              Code: "111000000001"
              Number: "00000012"
              Date: 2026年03月03日
              TimeGetOn: "08:15"
              TimeGetOff: "08:47"
              Price: "2.30"
              Mileage: "14.6"
              Total: "45.00"
              Place: 北京市
              Province: 北京市
              City: 北京市
              Kind: 交通
              LicensePlate: 京A00001
              FuelFee: "1.00"
              BookingCallFee: "0.00"
              CompanySealMark: 1
            VatSpecialInvoice: null
            VatCommonInvoice: null
            VatElectronicCommonInvoice: null
            VatElectronicSpecialInvoice: null
            VatElectronicInvoiceBlockchain: null
            VatElectronicInvoiceToll: null
            VatElectronicSpecialInvoiceFull: null
            VatElectronicInvoiceFull: null
            MachinePrintedInvoice: null
            BusInvoice: null
            ShippingInvoice: null
            TollInvoice: null
            OtherInvoice: null
            MotorVehicleSaleInvoice: null
            UsedCarPurchaseInvoice: null
            VatInvoiceRoll: null
            QuotaInvoice: null
            AirTransport: null
            NonTaxIncomeGeneralBill: null
            NonTaxIncomeElectronicBill: null
            TrainTicket: null
            MedicalOutpatientInvoice: null
            MedicalHospitalizedInvoice: null
            VatSalesList: null
            ElectronicTrainTicketFull: null
            ElectronicFlightTicketFull: null
            TaxPayment: null
            CustomsPaymentReceipt: null
            BankSlip: null
            OnlineTaxiItinerary: null
            CustomsDeclaration: null
            OverseasInvoice: null
            ShoppingReceipt: null
            SaleInventory: null
            MotorVehicleSaleInvoiceElectronic: null
            UsedCarPurchaseInvoiceElectronic: null
            ElectronicTollSummary: null
      TotalPDFCount: 2
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A picture of a fixed-amount invoice, with the positions of fields, the cut-out, the QR code and the stamps
    zh: {title: 定额发票的图片，返回字段位置、小图、二维码和印章}
    request:
      ImageUrl: https://example.com/parking.jpg
      Types: [1]
      EnableCutImage: true
      EnableItemPolygon: true
      EnableQRCode: true
      EnableSeal: true
    response:
      MixedInvoiceItems:
        - Code: OK
          Type: 1
          SubType: QuotaInvoice
          TypeDescription: 定额发票
          SubTypeDescription: 定额发票
          Page: 1
          Angle: 0
          Polygon:
            LeftTop: {X: 40, Y: 30}
            RightTop: {X: 840, Y: 30}
            RightBottom: {X: 840, Y: 430}
            LeftBottom: {X: 40, Y: 430}
          CutImage: aGVsbG8=
          ItemPolygon:
            - Key: Total
              Row: -1
              Polygon:
                LeftTop: {X: 512, Y: 210}
                RightTop: {X: 590, Y: 210}
                RightBottom: {X: 590, Y: 244}
                LeftBottom: {X: 512, Y: 244}
          QRCode: 01,00,111000000002,00000034
          InvoiceSealInfo:
            CompanySealMark: "1"
            SupervisionSealMark: "1"
            CompanySealMarkInfo: [北京样例科技有限公司发票专用章]
            SupervisionSealMarkInfo: [全国统一发票监制章]
          SingleInvoiceInfos:
            QuotaInvoice:
              Title: 北京市停车定额发票
              Code: "111000000002"
              Number: "00000034"
              Total: "20.00"
              TotalCn: 贰拾元整
              Kind: 交通
              Province: 北京市
              City: 北京市
              QRCodeMark: 1
              CompanySealMark: 1
            VatSpecialInvoice: null
            VatCommonInvoice: null
            VatElectronicCommonInvoice: null
            VatElectronicSpecialInvoice: null
            VatElectronicInvoiceBlockchain: null
            VatElectronicInvoiceToll: null
            VatElectronicSpecialInvoiceFull: null
            VatElectronicInvoiceFull: null
            MachinePrintedInvoice: null
            BusInvoice: null
            ShippingInvoice: null
            TollInvoice: null
            OtherInvoice: null
            MotorVehicleSaleInvoice: null
            UsedCarPurchaseInvoice: null
            VatInvoiceRoll: null
            TaxiTicket: null
            AirTransport: null
            NonTaxIncomeGeneralBill: null
            NonTaxIncomeElectronicBill: null
            TrainTicket: null
            MedicalOutpatientInvoice: null
            MedicalHospitalizedInvoice: null
            VatSalesList: null
            ElectronicTrainTicketFull: null
            ElectronicFlightTicketFull: null
            TaxPayment: null
            CustomsPaymentReceipt: null
            BankSlip: null
            OnlineTaxiItinerary: null
            CustomsDeclaration: null
            OverseasInvoice: null
            ShoppingReceipt: null
            SaleInventory: null
            MotorVehicleSaleInvoiceElectronic: null
            UsedCarPurchaseInvoiceElectronic: null
            ElectronicTollSummary: null
      TotalPDFCount: 1
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RecognizeMedicalInvoiceOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  MedicalInvoiceInfo:
    description: Fields that belong together.
    zh: {description: 属于同一项内容的一组栏目。}
    members:
      MedicalInvoiceItems:
        type: Array of MedicalInvoiceItem
        description: The fields of the group.
        zh: {description: 组内的各个栏目。}
  MedicalInvoiceItem:
    description: One field of a medical invoice.
    zh: {description: 医疗票据上的一个栏目。}
    members:
      Name:
        type: String
        enum:
          发票名称: Title of the invoice.
          票据代码: Code of the bill.
          票据号码: Number of the bill.
          电子票据代码: Code of the electronic bill.
          电子票据号码: Number of the electronic bill.
          交款人统一社会信用代码: Payer's unified social credit code.
          校验码: Check code.
          交款人: Payer.
          开票日期: Day of issue.
          收款单位: Institution that received the money.
          复核人: Person who checked the bill.
          收款人: Person who took the money.
          业务流水号: Serial number of the business.
          门诊号: Outpatient number.
          就诊日期: Day of the visit.
          医疗机构类型: Kind of medical institution.
          医保类型: Kind of medical insurance.
          医保编号: Medical insurance number.
          性别: Sex of the patient.
          医保统筹基金支付: Paid from the pooled insurance fund.
          其他支付: Other payments.
          个人账户支付: Paid from the personal insurance account.
          个人现金支付: Paid by the patient in cash.
          个人自付: The patient's share of the costs that the insurance covers.
          个人自费: Costs that the insurance does not cover.
          病历号: Number of the medical record.
          住院号: Inpatient number.
          住院科别: Ward or department.
          住院时间: Time in hospital.
          预缴金额: Paid in advance.
          补缴金额: Paid afterwards.
          退费金额: Paid back.
          发票属地: Region to which the invoice belongs.
          发票类型: Kind of invoice, outpatient or inpatient.
          总金额: Total.
          总金额大写: Total in Chinese numerals.
          总金额小写: Total in digits.
          大项名称: 'Charge group: its name.'
          大项金额: 'Charge group: its amount.'
          项目名称: 'Single charge: service or supply.'
          数量: 'Single charge: quantity.'
          单位: 'Single charge: unit.'
          金额: 'Single charge: amount.'
          备注: 'Single charge: remarks.'
          入院时间: Day of admission.
          出院时间: Day of discharge.
          住院天数: Days in hospital.
          自付二: Own share, part two.
          自付一: Own share, part one.
          起付金额: Deductible, below which the insurance pays nothing.
          超封顶金额: Amount above the cap of the insurance.
          自费: At own expense.
          本次医保范围内金额: Covered by the insurance, this time.
          累计医保内范围金额: Covered by the insurance, so far.
          门诊大额支付: Paid by the large outpatient fund.
          残军补助支付: Paid by the aid for disabled soldiers.
          年度门诊大额累计支付: Paid by the large outpatient fund, this year so far.
          单位补充险[原公疗]支付: Paid by the employer's supplementary insurance.
          社会保障卡号: Number of the social security card.
          姓名: Name of the patient.
          交易流水号: Serial number of the payment.
          本次支付后个人账户余额: Left in the personal account after this payment.
          基金支付: Paid by the fund.
          现金支付: Paid in cash.
          复核: Checked by.
          自负: Borne by the patient.
          结算方式: Way of settlement.
          医保统筹/公医记账: Charged to the pooled fund or to public medical care.
          其他: Other.
          个人支付金额: Paid by the patient.
          欠费: Still owed.
          退休补充支付: Paid by the supplement for pensioners.
          医院类型: Kind of hospital.
          退款: Refund.
          补收: Collected afterwards.
          附加支付: Paid by the additional fund.
          分类自负: The patient's share by class of charge.
          其它: Other, in another spelling.
          预交款: Advance payment.
          个人缴费: Contribution of the patient.
        description: Heading of the field.
        zh:
          description: 栏目名。
          enum:
            发票名称: 发票的票面标题。
            票据代码: 票据代码。
            票据号码: 票据号码。
            电子票据代码: 电子票据代码。
            电子票据号码: 电子票据号码。
            交款人统一社会信用代码: 交款人的统一社会信用代码。
            校验码: 校验码。
            交款人: 交款人。
            开票日期: 开票日期。
            收款单位: 收取款项的机构。
            复核人: 票据的复核人员。
            收款人: 收取款项的人员。
            业务流水号: 业务流水号。
            门诊号: 门诊号。
            就诊日期: 就诊日期。
            医疗机构类型: 医疗机构的类型。
            医保类型: 医疗保险的类型。
            医保编号: 医疗保险编号。
            性别: 患者性别。
            医保统筹基金支付: 由医保统筹基金支付的金额。
            其他支付: 其他支付。
            个人账户支付: 由医保个人账户支付的金额。
            个人现金支付: 患者以现金支付的金额。
            个人自付: 医保范围内由患者承担的部分。
            个人自费: 医保范围以外的费用。
            病历号: 病历号。
            住院号: 住院号。
            住院科别: 病区或科室。
            住院时间: 住院时间。
            预缴金额: 预先缴纳的金额。
            补缴金额: 事后补缴的金额。
            退费金额: 退还的金额。
            发票属地: 发票所属的地区。
            发票类型: 发票种类，门诊或住院。
            总金额: 总金额。
            总金额大写: 总金额，中文大写。
            总金额小写: 总金额，以数字表示。
            大项名称: 收费大项：名称。
            大项金额: 收费大项：金额。
            项目名称: 单项收费：所提供的服务或物品。
            数量: 单项收费：数量。
            单位: 单项收费：单位。
            金额: 单项收费：金额。
            备注: 单项收费：备注。
            入院时间: 入院日期。
            出院时间: 出院日期。
            住院天数: 住院天数。
            自付二: 个人自付的第二部分。
            自付一: 个人自付的第一部分。
            起付金额: 起付线，低于此金额时医保不予支付。
            超封顶金额: 超出医保封顶线的金额。
            自费: 自费金额。
            本次医保范围内金额: 本次医保范围内的金额。
            累计医保内范围金额: 累计医保范围内的金额。
            门诊大额支付: 由门诊大额基金支付的金额。
            残军补助支付: 由残疾军人补助支付的金额。
            年度门诊大额累计支付: 本年度由门诊大额基金累计支付的金额。
            单位补充险[原公疗]支付: 由单位补充保险支付的金额。
            社会保障卡号: 社会保障卡卡号。
            姓名: 患者姓名。
            交易流水号: 支付流水号。
            本次支付后个人账户余额: 本次支付后个人账户的余额。
            基金支付: 由基金支付的金额。
            现金支付: 以现金支付的金额。
            复核: 复核人。
            自负: 由患者负担的金额。
            结算方式: 结算方式。
            医保统筹/公医记账: 记入医保统筹基金或公费医疗的金额。
            其他: 其他。
            个人支付金额: 由患者支付的金额。
            欠费: 尚欠的金额。
            退休补充支付: 由退休人员补充资金支付的金额。
            医院类型: 医院的类型。
            退款: 退款。
            补收: 事后补收的金额。
            附加支付: 由附加基金支付的金额。
            分类自负: 按费用类别由患者负担的金额。
            其它: 其他，另一种写法。
            预交款: 预交款。
            个人缴费: 患者个人缴纳的费用。
      Content: {type: String, sensitive: true, description: Text of the field., zh: {description: 栏目内容。}}
      Vertex:
        type: Polygon
        nullable: true
        description: Four corners of the field in the original picture. Null unless ReturnVertex is on.
        zh: {description: 栏目在原图中的四角坐标。仅在打开 ReturnVertex 时有值，否则为 null。}
      Coord:
        type: Rect
        nullable: true
        description: Position of the field in the picture turned upright, in pixels. Null unless ReturnCoord is on.
        zh: {description: 图片转正后该栏目的位置，单位为像素。仅在打开 ReturnCoord 时有值，否则为 null。}
---
Action: RecognizeMedicalInvoiceOCR
Version: 2018-11-19
group: invoices
title: Medical Invoice OCR
summary: Reads the invoice of a hospital or clinic.
description: |
  Reads the nation-wide outpatient and inpatient invoices of mainland China, and those of some regions, from a photo, a
  scan or one page of a PDF.

  The response is a list of groups, and each group is a list of fields with a Chinese heading. Fields that belong
  together, such as the name and the amount of one charge, share a group; any other field is a group of its own.
  Positions are null unless `ReturnVertex` or `ReturnCoord` is on.

  For a mix of papers of several kinds, use RecognizeGeneralInvoice, which reads these invoices too.
keywords: [outpatient, inpatient, receipt, health insurance]
zh:
  title: 医疗票据识别
  summary: 读取医院门诊、住院收费票据。
  description: |
    全国统一式样的门诊票、住院票以及一部分地方票都可以读，输入照片、扫描件或 PDF 中的一页即可。

    结果按组返回：同一笔收费的名称与金额放在一组，其余栏目各自成组。
    默认不带坐标，需要时打开 `ReturnVertex` 或 `ReturnCoord`。

    多种票据混在一起时可改用 RecognizeGeneralInvoice。
  keywords: [医疗发票, 医院发票, 门诊发票, 住院发票, 医保, 看病]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture or PDF as base64 text. PNG, JPG, JPEG or PDF (no GIF).
    zh: {description: 图片或 PDF 的 Base64 文本。支持 PNG、JPG、JPEG、PDF，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The same limits apply. If ImageBase64 is given too, the URL is used. The download must
      finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ReturnVertex:
    type: Boolean
    default: false
    description: Returns the four corners of each field in the original picture.
    zh: {description: 是否返回每个栏目在原图中的四角坐标。}
  ReturnCoord:
    type: Boolean
    default: false
    description: Returns the position of each field in the picture turned upright, as an upright rectangle.
    zh: {description: 是否返回每个栏目在转正后图片中的位置，位置是水平矩形框。}
  IsPdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to read; one call reads one page. Used only for a PDF with IsPdf on.
    zh: {description: 要读取的 PDF 页码，每次调用读一页。仅在文件为 PDF 且打开 IsPdf 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  MedicalInvoiceInfos:
    type: Array of MedicalInvoiceInfo
    required: true
    description: The groups of fields that were read.
    zh: {description: 读到的各组栏目。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.EngineRecognizeTimeout
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An outpatient invoice
    zh: {title: 一张门诊票据}
    request:
      ImageUrl: https://example.com/clinic.jpg
    response:
      MedicalInvoiceInfos:
        - MedicalInvoiceItems:
            - {Name: 大项名称, Content: 检查费, Vertex: null, Coord: null}
            - {Name: 大项金额, Content: '120.00', Vertex: null, Coord: null}
        - MedicalInvoiceItems:
            - {Name: 大项名称, Content: 化验费, Vertex: null, Coord: null}
            - {Name: 大项金额, Content: '80.00', Vertex: null, Coord: null}
        - MedicalInvoiceItems: [{Name: 总金额大写, Content: 贰佰元整, Vertex: null, Coord: null}]
        - MedicalInvoiceItems: [{Name: 就诊日期, Content: '2024-05-20', Vertex: null, Coord: null}]
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The same invoice with both kinds of positions
    zh: {title: 同一张票据，两种位置都返回}
    request:
      ImageUrl: https://example.com/clinic.jpg
      ReturnVertex: true
      ReturnCoord: true
    response:
      MedicalInvoiceInfos:
        - MedicalInvoiceItems:
            - Name: 大项名称
              Content: 检查费
              Vertex:
                LeftTop: {X: 120, Y: 300}
                RightTop: {X: 180, Y: 300}
                RightBottom: {X: 180, Y: 320}
                LeftBottom: {X: 120, Y: 320}
              Coord: {X: 120, Y: 300, Width: 60, Height: 20}
            - Name: 大项金额
              Content: '120.00'
              Vertex:
                LeftTop: {X: 320, Y: 300}
                RightTop: {X: 384, Y: 300}
                RightBottom: {X: 384, Y: 320}
                LeftBottom: {X: 320, Y: 320}
              Coord: {X: 320, Y: 300, Width: 64, Height: 20}
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RecognizeStoreName.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  StoreInfo:
    description: One text on a storefront.
    zh: {description: 门头上的一条文字。}
    members:
      Name:
        type: String
        required: true
        description: Kind of text, in Chinese, such as `商店名称` for the name of the shop.
        zh: {description: 文字的含义，中文，例如 `商店名称` 表示店名。}
      Value: {type: String, required: true, description: The text., zh: {description: 文字内容。}}
      Rect:
        type: Rect
        required: true
        description: Position of the text after the picture was turned upright.
        zh: {description: 图片转正后该文字的位置。}
---
Action: RecognizeStoreName
Version: 2018-11-19
group: shops
title: Storefront Sign OCR
summary: Reads the sign of a shop in a photograph of its storefront.
description: |
  Returns the name of the shop in each script on the sign, with its position, and labels the photograph as a proper
  picture of a storefront or not. A picture without a storefront causes an error.

  Use ClassifyStoreName for the labels alone or for the line of business, and AdvertiseOCR or GeneralBasicOCR to read
  every line of a street scene.
keywords: [signboard, shopfront, merchant]
zh:
  title: 商户门头照识别
  summary: 从门头照中读出店名，并给照片打标签。
  description: |
    招牌上的店名逐条返回，中文、英文分开，各带位置；标签说明照片是不是合格的门头照。图里没有门头时会报错。

    只要标签或者想知道经营类别，用 ClassifyStoreName；要读出街景里的每一行字，用 AdvertiseOCR 或 GeneralBasicOCR。
  keywords: [门头照, 招牌, 店面, 门店, 门脸]
rateLimit: 1
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture. PNG or JPG, no GIF; each side from 20 to 10000 pixels.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF；边长须在 20 至 10000 像素内。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  StoreInfo:
    type: Array of StoreInfo
    required: true
    description: The texts of the sign.
    zh: {description: 招牌上的各条文字。}
  Angle:
    type: Float
    description: Angle of the text against the horizontal, in degrees; clockwise is positive, anticlockwise negative.
    zh: {description: 文字相对水平方向的旋转角度，单位为度；顺时针为正，逆时针为负。}
  StoreLabel:
    type: Array of String
    required: true
    description: |
      Labels that fit the picture, in Chinese, for example for a proper storefront picture. There is no complete list.
    zh: {description: 与图片相符的标签，中文，例如表示合格门头照的标签。没有完整的标签列表。}
errors:
  - FailedOperation.ClassifyStoreFailed
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.NoStoreLabel
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A sign in Chinese and English
    zh: {title: 中英文招牌}
    request:
      ImageUrl: https://example.com/shop.jpg
    response:
      StoreInfo:
        - {Name: 商店名称, Value: 清晨面包房, Rect: {X: 180, Y: 120, Width: 860, Height: 190}}
        - {Name: 商店名称, Value: MORNING BAKERY, Rect: {X: 300, Y: 330, Width: 620, Height: 70}}
      Angle: 1.2
      StoreLabel: [标准门头照]
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `RecognizeTableAccurateOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TableInfo:
    description: A table, or a block of text beside the tables.
    zh: {description: 一张表格，或表格以外的一块文字。}
    members:
      Cells:
        type: Array of TableCellInfo
        required: true
        nullable: true
        description: Its cells.
        zh: {description: 其中的单元格。}
      Type:
        type: Integer
        required: true
        nullable: true
        enum:
          0: Text outside tables.
          1: A table with lines that span its whole width or height.
          2: A table without such lines.
        description: Kind of block.
        zh: {description: 该块内容的类型。, enum: {0: 表格以外的文字。, 1: 线条贯穿整个宽度或高度的表格。, 2: 没有这种线条的表格。}}
      TableCoordPoint:
        type: Array of Coord
        required: true
        nullable: true
        description: The four corners of the table, clockwise from the top-left one, in pixels.
        zh: {description: 表格的四角坐标，从左上角起按顺时针排列，单位为像素。}
  TableCellInfo:
    description: |
      A cell. A cell that spans several rows or columns covers those from its top-left index up to, but not including,
      its bottom-right index.
    zh: {description: 单元格。跨行或跨列时，占据从左上角行列号（含）到右下角行列号（不含）的范围。}
    members:
      ColTl:
        type: Integer
        description: First column of the cell, from 0.
        zh: {description: 单元格的起始列，从 0 开始。}
      RowTl:
        type: Integer
        description: First row of the cell, from 0.
        zh: {description: 单元格的起始行，从 0 开始。}
      ColBr:
        type: Integer
        description: Column after the last of the cell.
        zh: {description: 单元格最后一列的下一列。}
      RowBr: {type: Integer, description: Row after the last of the cell., zh: {description: 单元格最后一行的下一行。}}
      Text:
        type: String
        description: Text of the cell. Line feeds separate several lines.
        zh: {description: 单元格中的文字，多行之间以换行符分隔。}
      Type:
        type: String
        description: Kind of cell; `body` in Tencent's samples.
        zh: {description: 单元格的类型；腾讯云示例中为 `body`。}
      Confidence:
        type: Float
        description: Confidence in the text, from 0 to 100.
        zh: {description: 文字的置信度，0 至 100。}
      Polygon:
        type: Array of Coord
        description: The four corners of the cell, in pixels.
        zh: {description: 单元格的四角坐标，单位为像素。}
---
Action: RecognizeTableAccurateOCR
Version: 2018-11-19
group: tables
title: Table OCR (V3)
summary: Reads the tables of a picture or PDF page, cell by cell and as an Excel file.
description: |
  Finds ruled tables, tables without rules, several tables in one picture, turned tables, and tables inside tables, in
  Chinese or English. The response has the text, rows, columns and corners of each cell; `Data` is an Excel file of all
  of them.

  It is the third version and the best of them: prefer it to RecognizeTableOCR and TableOCR. UseNewModel reads complex
  tables better still and takes a little longer; coordinates are documented only without it. The rate limit is low, with
  two requests per second: plan for waiting.
keywords: [spreadsheet, xlsx, grid]
zh:
  title: 表格识别（V3）
  summary: 识别图片或 PDF 页中的表格，按单元格返回并附 Excel 文件。
  description: |
    有框线、没有框线、一页多表、歪斜、表中套表都能处理，中英文皆可。每个单元格给出文字、行列号和四角坐标，`Data` 则是
    整份内容的 Excel 文件。

    这是第三版，一般不必再用 RecognizeTableOCR 和 TableOCR。结构特别复杂时可打开 UseNewModel，耗时会略长；
    腾讯云文档只写明不打开时返回坐标。默认每秒只有两次，批量处理要自行排队。
  keywords: [表格转Excel, 图片转Excel, 电子表格]
rateLimit: 2
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF. It is read best if the short side has
      over 600 pixels and the long side is at most three times as long.
    zh:
      description: |
        图片或 PDF。支持 PNG、JPG、BMP、PDF；短边大于 600 像素、
        长边不超过短边的三倍时识别效果最好。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Has no effect on pictures.
    zh: {description: 要读取的 PDF 页码，从 1 开始。对图片没有意义。}
  UseNewModel:
    type: Boolean
    default: false
    description: |
      Uses a newer model. It reads complex tables better and takes a little longer; coordinates are documented only
      without it.
    zh: {description: 是否使用较新的模型。它更擅长复杂表格，耗时略长；腾讯云文档只写明不打开时返回坐标。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TableDetections:
    type: Array of TableInfo
    required: true
    nullable: true
    description: The tables and the text outside them.
    zh: {description: 各张表格以及表格以外的文字。}
  Data:
    type: Base64
    required: true
    description: All tables as an Excel file (xlsx).
    zh: {description: 包含全部表格的 Excel 文件（xlsx）。}
  PdfPageSize:
    type: Integer
    required: true
    nullable: true
    description: Number of pages in the PDF; 0 for a picture.
    zh: {description: PDF 的总页数；图片为 0。}
  Angle:
    type: Float
    required: true
    nullable: true
    description: Angle of the text against the horizontal, in degrees.
    zh: {description: 文字相对水平方向的旋转角度，单位为度。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A table of two cells under a heading that spans both columns
    zh: {title: 表头横跨两列、下有两个单元格的表格}
    request:
      ImageUrl: https://example.com/table.png
    response:
      TableDetections:
        - Cells:
            - ColTl: 0
              RowTl: 0
              ColBr: 2
              RowBr: 1
              Text: 出勤表
              Type: body
              Confidence: 99
              Polygon: [{X: 20, Y: 20}, {X: 420, Y: 20}, {X: 420, Y: 60}, {X: 20, Y: 60}]
            - ColTl: 0
              RowTl: 1
              ColBr: 1
              RowBr: 2
              Text: 星期一
              Type: body
              Confidence: 100
              Polygon: [{X: 20, Y: 60}, {X: 220, Y: 60}, {X: 220, Y: 100}, {X: 20, Y: 100}]
            - ColTl: 1
              RowTl: 1
              ColBr: 2
              RowBr: 2
              Text: '8.5'
              Type: body
              Confidence: 98
              Polygon: [{X: 220, Y: 60}, {X: 420, Y: 60}, {X: 420, Y: 100}, {X: 220, Y: 100}]
          Type: 1
          TableCoordPoint: [{X: 20, Y: 20}, {X: 420, Y: 20}, {X: 420, Y: 100}, {X: 20, Y: 100}]
      Data: aGVsbG8=
      PdfPageSize: 0
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `RecognizeTableOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TableDetectInfo:
    description: A table, or a block of text beside the tables.
    zh: {description: 一张表格，或表格以外的一块文字。}
    members:
      Cells:
        type: Array of TableCell
        required: true
        nullable: true
        description: Its cells.
        zh: {description: 其中的单元格。}
      Titles:
        type: Array of TableTitle
        required: true
        nullable: true
        description: Titles of the table. It can be null.
        zh: {description: 表格的标题。可能为 null。}
      Type:
        type: Integer
        required: true
        nullable: true
        enum:
          0: Text outside tables; also a Japanese table without lines, which is not read as a table.
          1: A table with lines.
          2: A table without lines.
        description: Kind of block.
        zh: {description: 该块内容的类型。, enum: {0: 表格以外的文字；没有线条的日文表格也属此类，不按表格识别。, 1: 有线条的表格。, 2: 没有线条的表格。}}
      TableCoordPoint:
        type: Array of Coord
        required: true
        nullable: true
        description: The four corners of the table, clockwise from the top-left one, in pixels.
        zh: {description: 表格的四角坐标，从左上角起按顺时针排列，单位为像素。}
  TableCell:
    description: |
      A cell. Rows and columns are counted from 0. A cell that spans several of them covers those from its top-left
      index up to, but not including, its bottom-right index.
    zh: {description: 单元格。行列号从 0 开始；跨行或跨列时，占据从左上角行列号（含）到右下角行列号（不含）的范围。}
    members:
      ColTl:
        type: Integer
        required: true
        description: First column of the cell.
        zh: {description: 单元格的起始列。}
      RowTl: {type: Integer, required: true, description: First row of the cell., zh: {description: 单元格的起始行。}}
      ColBr:
        type: Integer
        required: true
        description: Column after the last of the cell.
        zh: {description: 单元格最后一列的下一列。}
      RowBr:
        type: Integer
        required: true
        description: Row after the last of the cell.
        zh: {description: 单元格最后一行的下一行。}
      Text:
        type: String
        required: true
        description: Text of the cell. Line feeds separate several lines.
        zh: {description: 单元格中的文字，多行之间以换行符分隔。}
      Type:
        type: String
        required: true
        description: Kind of cell; `body` in Tencent's sample.
        zh: {description: 单元格的类型；腾讯云示例中为 `body`。}
      Confidence:
        type: Float
        required: true
        description: Confidence in the text, from 0 to 100.
        zh: {description: 文字的置信度，0 至 100。}
      Polygon:
        type: Array of Coord
        required: true
        description: The four corners of the cell, in pixels.
        zh: {description: 单元格的四角坐标，单位为像素。}
      AdvancedInfo:
        type: String
        required: true
        nullable: true
        description: Reserved; empty.
        zh: {description: 预留，为空。}
      Contents:
        type: Array of CellContent
        required: true
        description: Layout of the text of the cell.
        zh: {description: 单元格文字的排版信息。}
  CellContent:
    description: Layout of a paragraph of a cell.
    zh: {description: 单元格中一个段落的排版信息。}
    members:
      ParagNo:
        type: Integer
        required: true
        nullable: true
        description: Number of the paragraph; 0 in Tencent's sample.
        zh: {description: 段落序号；腾讯云示例中为 0。}
      WordSize:
        type: Integer
        required: true
        nullable: true
        description: Size of the lettering. Its unit is not documented.
        zh: {description: 字号，单位未公布。}
  TableTitle:
    description: A title of a table.
    zh: {description: 表格的一个标题。}
    members:
      Text: {type: String, required: true, nullable: true, description: The title., zh: {description: 标题文字。}}
---
Action: RecognizeTableOCR
Version: 2018-11-19
group: tables
title: Table OCR (V2)
summary: Reads the tables of a picture or PDF page, cell by cell and as an Excel file (second version).
description: |
  Finds tables with and without lines, several in one picture, and turned ones, in Chinese and English; Japanese tables
  only with lines. The response has the text, rows, columns, corners and size of lettering of each cell; `Data` is an
  Excel file of all of them.

  RecognizeTableAccurateOCR is the third version and reads better, also tables inside tables. Use this one for Japanese,
  for more requests per second (10, not 2), or for the size of the lettering. TableOCR is the first version and is no
  longer improved.
keywords: [spreadsheet, xlsx, grid]
zh:
  title: 表格识别（V2）
  summary: 识别图片或 PDF 页中的表格，逐格返回并附 Excel（第二版）。
  description: |
    有线、无线、一图多表、方向歪斜都能处理，中英文均可；日文只认带框线的表。每一格给出文字、行列号、四角坐标与字号，`Data`
    是整份 Excel 文件。

    第三版 RecognizeTableAccurateOCR 效果更好，还能读表中表。要读日文、要更高的请求频率（每秒 10 次，第三版为 2 次）或者
    要字号时，再用这一版。TableOCR 是第一版，已停止改进。
  keywords: [表格转Excel, 图片转Excel, 电子表格]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    recommendedPixels: 600 x 800
    description: |
      The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，仅在打开 IsPdf 时有效。}
  TableLanguage:
    type: String
    default: zh
    enum:
      zh: Chinese and English.
      jap: Japanese.
    description: Language of the table.
    zh: {description: 表格的语言。, enum: {zh: 中文和英文。, jap: 日语。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TableDetections:
    type: Array of TableDetectInfo
    required: true
    description: The tables and the text outside them.
    zh: {description: 各张表格以及表格以外的文字。}
  Data:
    type: Base64
    required: true
    description: All tables as an Excel file (xlsx).
    zh: {description: 包含全部表格的 Excel 文件（xlsx）。}
  PdfPageSize:
    type: Integer
    required: true
    description: Number of pages in the PDF; 0 for a picture.
    zh: {description: PDF 的总页数；图片为 0。}
  Angle:
    type: Float
    required: true
    minimum: -360
    maximum: 0
    description: |
      Angle of the text against the horizontal, in degrees, from -360 to 0: always counted anticlockwise, unlike in the
      other actions.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，范围为 -360 至 0：一律按逆时针计算，与其他接口不同。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A table of two cells under a heading that spans both columns
    zh: {title: 表头横跨两列、下有两个单元格的表格}
    request:
      ImageUrl: https://example.com/table.png
    response:
      TableDetections:
        - Cells:
            - ColTl: 0
              RowTl: 0
              ColBr: 2
              RowBr: 1
              Text: 库存盘点
              Type: body
              Confidence: 99.5
              Polygon: [{X: 30, Y: 40}, {X: 430, Y: 40}, {X: 430, Y: 90}, {X: 30, Y: 90}]
              AdvancedInfo: ''
              Contents: [{ParagNo: 0, WordSize: 24}]
            - ColTl: 0
              RowTl: 1
              ColBr: 1
              RowBr: 2
              Text: 螺丝刀
              Type: body
              Confidence: 99.9
              Polygon: [{X: 30, Y: 90}, {X: 230, Y: 90}, {X: 230, Y: 130}, {X: 30, Y: 130}]
              AdvancedInfo: ''
              Contents: [{ParagNo: 0, WordSize: 16}]
            - ColTl: 1
              RowTl: 1
              ColBr: 2
              RowBr: 2
              Text: '36'
              Type: body
              Confidence: 98.7
              Polygon: [{X: 230, Y: 90}, {X: 430, Y: 90}, {X: 430, Y: 130}, {X: 230, Y: 130}]
              AdvancedInfo: ''
              Contents: [{ParagNo: 0, WordSize: 16}]
          Titles: null
          Type: 1
          TableCoordPoint: [{X: 30, Y: 40}, {X: 430, Y: 40}, {X: 430, Y: 130}, {X: 30, Y: 130}]
      Data: aGVsbG8=
      PdfPageSize: 0
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The second page of a Japanese PDF
    zh: {title: 日文 PDF 的第二页}
    request:
      ImageBase64: aGVsbG8=
      IsPdf: true
      PdfPageNumber: 2
      TableLanguage: jap
    response:
      TableDetections:
        - Cells:
            - ColTl: 0
              RowTl: 0
              ColBr: 1
              RowBr: 1
              Text: 品名
              Type: body
              Confidence: 97.2
              Polygon: [{X: 50, Y: 60}, {X: 210, Y: 60}, {X: 210, Y: 100}, {X: 50, Y: 100}]
              AdvancedInfo: ''
              Contents: [{ParagNo: 0, WordSize: 18}]
          Titles: null
          Type: 1
          TableCoordPoint: [{X: 50, Y: 60}, {X: 210, Y: 60}, {X: 210, Y: 100}, {X: 50, Y: 100}]
      Data: aGVsbG8=
      PdfPageSize: 5
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RecognizeThaiIDCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: RecognizeThaiIDCardOCR
Version: 2018-11-19
group: cards
title: Thai ID Card OCR
summary: Reads identity cards of Thailand.
description: |
  Reads names in Thai and English, address, birth date, number, days of issue and expiry, religion and serial number
  from the front of a Thai identity card; with a picture of the back also the laser number. Each date is returned twice:
  in Thai with the year of the Buddhist era (543 more), and in English. On request it returns the portrait.

  The action is not open to everyone: ask Tencent Cloud's sales to activate it. A picture of the front is needed; a
  picture of the back is optional. `CardCount` needs the region `ap-bangkok`, which is not among the documented regions
  of the service.
keywords: [national ID, Thai citizen]
zh:
  title: 泰国身份证识别
  summary: 识别泰国身份证。
  description: |
    从正面读出泰文、英文姓名，地址，出生日期，号码，签发与到期日期，宗教和序列号；同时提交背面图，还能得到激光码。
    日期各有两份，泰文的用佛历（比公历多 543 年），英文的用公历。可选返回头像。

    此接口没有全面开放，开通请先找腾讯云商务。背面图可以不传。`CardCount` 须使用地域 `ap-bangkok`，
    而该地域不在本服务公布的地域之列。
  keywords: [泰国公民, 泰国证件]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 7 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture of the front. PNG, JPG or BMP. The card should fill two thirds of the picture.
    zh: {description: 正面图片，支持 PNG、JPG、BMP。证件应占画面的三分之二。}
  BackImageBase64:
    type: Base64
    sensitive: true
    maxSize: 7 MiB
    description: The picture of the back. PNG or JPG, no GIF. Optional.
    zh: {description: 背面图片，支持 PNG、JPG，不支持 GIF。可以不传。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture of the front. The limits of ImageBase64 apply to it too. If both are given, the URL is used.
      Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        正面图片的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  BackImageUrl:
    type: String
    format: url
    description: |
      URL of the picture of the back. The limits of BackImageBase64 apply to it too. The download must finish within 3
      seconds. If both are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        背面图片的地址，由服务端下载，限时 3 秒；BackImageBase64 的限制在此同样适用，两者都给时以 BackImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  CropPortrait:
    type: Boolean
    default: false
    description: Returns the portrait, turned upright.
    zh: {description: 是否返回转正后的头像。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  ID:
    type: String
    required: true
    sensitive: true
    description: Number of the card, 13 digits, with or without blanks.
    zh: {description: 证件号码，13 位数字，可能带空格，也可能不带。}
  ThaiName:
    type: String
    required: true
    sensitive: true
    description: Title and full name in Thai.
    zh: {description: 泰文称谓与全名。}
  EnFirstName:
    type: String
    required: true
    sensitive: true
    description: Title and given name in English.
    zh: {description: 英文称谓与名字。}
  EnLastName:
    type: String
    required: true
    sensitive: true
    description: Family name in English.
    zh: {description: 英文姓氏。}
  IssueDate:
    type: String
    required: true
    description: Day of issue in Thai, year of the Buddhist era.
    zh: {description: 签发日期，泰文，佛历年份。}
  ExpirationDate:
    type: String
    required: true
    description: Last day of validity in Thai, year of the Buddhist era.
    zh: {description: 有效期截止日，泰文，佛历年份。}
  EnIssueDate:
    type: String
    description: Day of issue in English, as `1 Jun. 2020`.
    zh: {description: 签发日期，英文，格式如 `1 Jun. 2020`。}
  EnExpirationDate:
    type: String
    description: Last day of validity in English.
    zh: {description: 有效期截止日，英文。}
  Birthday:
    type: String
    required: true
    sensitive: true
    description: Birth date in Thai, year of the Buddhist era.
    zh: {description: 出生日期，泰文，佛历年份。}
  EnBirthday: {type: String, sensitive: true, description: Birth date in English., zh: {description: 出生日期，英文。}}
  Religion: {type: String, sensitive: true, description: 'Religion, in Thai.', zh: {description: 宗教，泰文。}}
  SerialNumber:
    type: String
    sensitive: true
    description: Serial number under the portrait.
    zh: {description: 头像下方的序列号。}
  Address:
    type: String
    required: true
    sensitive: true
    description: Address, in Thai.
    zh: {description: 地址，泰文。}
  LaserID:
    type: String
    sensitive: true
    description: Laser number on the back. Empty without a picture of the back.
    zh: {description: 背面的激光码。没有传背面图片时为空。}
  PortraitImage:
    type: Base64
    required: true
    sensitive: true
    description: The portrait. Empty unless CropPortrait is on.
    zh: {description: 头像。仅在打开 CropPortrait 时有值，否则为空。}
  WarnCardInfos:
    type: Array of Integer
    enum:
      -9101: An edge is cut off.
      -9102: A photocopy.
      -9103: Taken from a screen.
      -9104: Signs of picture editing.
      -9107: Glare.
      -9108: Blurred.
      -9109: Warnings are not activated for the account.
    description: Codes of the warnings that apply.
    zh:
      description: 触发的告警码。
      enum: {-9101: 有边缘被截断。, -9102: 复印件。, -9103: 翻拍自屏幕。, -9104: 有图片编辑痕迹。, -9107: 反光。, -9108: 图像模糊。, -9109: 账号未开通任何告警。}
  AdvancedInfo:
    type: String
    deprecated: No longer filled.
    description: Always `1`, according to Tencent's reference.
    zh: {description: 腾讯云文档称恒为 `1`。, deprecated: 不再填入内容。}
  CardCount:
    type: Integer
    description: Number of cards in the picture of the front. Returned only in the region `ap-bangkok`.
    zh: {description: 正面图片中的证件数量，仅在地域 `ap-bangkok` 返回。}
  ThaiFirstName: {type: String, sensitive: true, description: Given name in Thai., zh: {description: 泰文名字。}}
  ThaiLastName: {type: String, sensitive: true, description: Family name in Thai., zh: {description: 泰文姓氏。}}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.IdCardTooSmall
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoSpecifiedCard
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - FailedOperation.WarningServiceFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The front of a card, with the portrait
    zh: {title: 证件正面，并返回头像}
    request:
      ImageUrl: https://example.com/front.jpg
      CropPortrait: true
    response:
      ID: 1 1000 00000 01 6
      ThaiName: นาย ตัวอย่าง ทดสอบ
      EnFirstName: Mr. Tuayang
      EnLastName: Thotsop
      IssueDate: 1 มิ.ย. 2563
      ExpirationDate: 6 มี.ค. 2572
      EnIssueDate: 1 Jun. 2020
      EnExpirationDate: 6 Mar. 2029
      Birthday: 7 มี.ค. 2533
      EnBirthday: 7 Mar. 1990
      Religion: พุทธ
      SerialNumber: 1000-01-00000001
      Address: 1 ถนนตัวอย่าง แขวงตัวอย่าง เขตตัวอย่าง กรุงเทพมหานคร
      LaserID: ''
      PortraitImage: aGVsbG8=
      WarnCardInfos: []
      ThaiFirstName: ตัวอย่าง
      ThaiLastName: ทดสอบ
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Both sides of a card
    zh: {title: 证件的正反两面}
    request:
      ImageBase64: aGVsbG8=
      BackImageBase64: aGVsbG8=
    response:
      ID: 1 1000 00000 02 4
      ThaiName: น.ส. สมมุติ ทดลอง
      EnFirstName: Miss Sommut
      EnLastName: Thotlong
      IssueDate: 10 ม.ค. 2565
      ExpirationDate: 14 ก.ย. 2573
      EnIssueDate: 10 Jan. 2022
      EnExpirationDate: 14 Sep. 2030
      Birthday: 15 ก.ย. 2535
      EnBirthday: 15 Sep. 1992
      Religion: พุทธ
      SerialNumber: 1000-01-00000002
      Address: 2 ถนนตัวอย่าง แขวงตัวอย่าง เขตตัวอย่าง กรุงเทพมหานคร
      LaserID: JT0-0000001-01
      PortraitImage: ''
      WarnCardInfos: []
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RecognizeValidIDCardOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  IDCardInfo:
    description: Fields of a second-generation ID card. Fields of the side that is not in the picture are empty.
    zh: {description: 从二代身份证读出的内容。图中没有的那一面，对应字段为空。}
    members:
      Name:
        type: ContentInfo
        required: true
        sensitive: true
        description: Name of the holder. Portrait side.
        zh: {description: 持证人姓名，位于人像面。}
      Sex:
        type: ContentInfo
        required: true
        sensitive: true
        description: Sex of the holder, in Chinese. Portrait side.
        zh: {description: 持证人性别，中文，位于人像面。}
      Nation:
        type: ContentInfo
        required: true
        sensitive: true
        description: Ethnic group of the holder. Portrait side.
        zh: {description: 持证人民族，位于人像面。}
      Birth:
        type: ContentInfo
        required: true
        sensitive: true
        description: Birth date, with slashes or with the Chinese words for year, month and day. Portrait side.
        zh: {description: 出生日期，位于人像面；以斜线分隔，或用中文的年、月、日。}
      Address:
        type: ContentInfo
        required: true
        sensitive: true
        description: Registered address. Portrait side.
        zh: {description: 住址，位于人像面。}
      IdNum:
        type: ContentInfo
        required: true
        sensitive: true
        description: Citizen number, 18 characters. Portrait side.
        zh: {description: 公民身份号码，18 个字符，位于人像面。}
      Authority:
        type: ContentInfo
        required: true
        description: Office that issued the document. Emblem side.
        zh: {description: 签发机关，位于国徽面。}
      ValidDate:
        type: ContentInfo
        required: true
        description: First and last day of validity. Emblem side.
        zh: {description: 有效期的起止日期，位于国徽面。}
      WarnInfos:
        type: CardWarnInfo
        required: true
        description: Results of the checks on the whole picture.
        zh: {description: 整张图片的各项检查结果。}
      CardImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The straightened document as base64 text. Filled if EnableCropImage is on.
        zh: {description: 摆正后的证件图，Base64 文本。打开 EnableCropImage 时有值。}
      PortraitImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The portrait as base64 text. Filled if EnablePortrait is on.
        zh: {description: 头像图，Base64 文本。打开 EnablePortrait 时有值。}
  ContentInfo:
    description: |
      One field of a document: its text, and the state of its printed name (the key) and its text (the value).
    zh: {description: 证件的一个字段：文字内容，以及印刷的字段名（key）和内容（value）是否完好。}
    members:
      Content:
        type: String
        required: true
        sensitive: true
        description: |
          Text of the field, or base64 text if the field is a picture. Empty if the side in the picture has no such
          field.
        zh: {description: 字段的文字；字段为图片时是 Base64 文本。图中这一面没有该字段时为空。}
      Confidence:
        type: Integer
        required: true
        description: Confidence; 90 in Tencent's sample, and 0 for an empty field.
        zh: {description: 置信度。腾讯云示例中为 90，空字段为 0。}
      IsInComplete:
        type: Integer
        required: true
        enum: {0: Complete., 1: Part is missing.}
        description: Says whether part of the value is missing. Needs EnableWordCheck.
        zh: {description: 字段值是否缺失一部分，需打开 EnableWordCheck。, enum: {0: 完整。, 1: 缺失一部分。}}
      IsReflect:
        type: Integer
        required: true
        enum: {0: No glare., 1: Glare.}
        description: Says whether there is glare on the value. Needs EnableWordCheck.
        zh: {description: 字段值上是否有反光，需打开 EnableWordCheck。, enum: {0: 无反光。, 1: 反光。}}
      IsKeyInComplete:
        type: Integer
        required: true
        enum: {0: Complete., 1: Part is missing.}
        description: Says whether part of the printed field name is missing. Needs EnableWordCheck.
        zh: {description: 印刷的字段名是否缺失一部分，需打开 EnableWordCheck。, enum: {0: 完整。, 1: 缺失一部分。}}
      IsKeyReflect:
        type: Integer
        required: true
        enum: {0: No glare., 1: Glare.}
        description: Says whether there is glare on the printed field name. Needs EnableWordCheck.
        zh: {description: 印刷的字段名上是否有反光，需打开 EnableWordCheck。, enum: {0: 无反光。, 1: 反光。}}
  CardWarnInfo:
    description: Results of the checks on the whole document. Several of them can be missing.
    zh: {description: 整张证件的各项检查结果。其中几项可能不返回。}
    members:
      BorderCheck:
        type: Integer
        enum: {0: All edges are there., 1: An edge is cut off.}
        description: Says whether an edge is cut off. Needs EnableBorderCheck.
        zh: {description: 是否缺边，需打开 EnableBorderCheck。, enum: {0: 各边齐全。, 1: 有边缘被截断。}}
      OcclusionCheck:
        type: Integer
        enum: {0: Nothing is covered., 1: Part is covered.}
        description: Says whether something covers the document. Needs EnableOcclusionCheck.
        zh: {description: 证件是否被遮挡，需打开 EnableOcclusionCheck。, enum: {0: 无遮挡。, 1: 部分被遮挡。}}
      CopyCheck:
        type: Integer
        enum: {0: No photocopy., 1: A photocopy.}
        description: Says whether it is a photocopy. Needs EnableCopyCheck.
        zh: {description: 是否为复印件，需打开 EnableCopyCheck。, enum: {0: 不是复印件。, 1: 复印件。}}
      ReshootCheck:
        type: Integer
        enum: {0: Not taken from a screen., 1: Taken from a screen.}
        description: Says whether the picture was taken from a screen. Needs EnableReshootCheck.
        zh: {description: 图片是否翻拍自屏幕，需打开 EnableReshootCheck。, enum: {0: 并非翻拍自屏幕。, 1: 翻拍自屏幕。}}
      PSCheck:
        type: Integer
        enum: {0: No signs of editing., 1: Signs of editing.}
        description: Says whether the picture was edited. Needs EnablePSCheck.
        zh: {description: 图片是否经过修图，需打开 EnablePSCheck。, enum: {0: 没有修图痕迹。, 1: 有修图痕迹。}}
      BlurCheck:
        type: Integer
        enum: {0: Sharp enough., 1: Blurred.}
        description: Says whether the picture is blurred. Needs EnableQualityCheck.
        zh: {description: 图片是否模糊，需打开 EnableQualityCheck。, enum: {0: 足够清晰。, 1: 图像模糊。}}
      BlurScore:
        type: Float
        minimum: 0
        maximum: 1
        description: Blur of the picture, from 0 to 1; the recommended threshold is 0.5.
        zh: {description: 图片的模糊程度，0 至 1；建议以 0.5 为阈值。}
      ElectronCheck:
        type: Integer
        enum: {0: Not electronic., 1: An electronic ID card.}
        description: Says whether it is an electronic ID card. Needs EnableElectronCheck.
        zh: {description: 是否为电子身份证，需打开 EnableElectronCheck。, enum: {0: 不是电子身份证。, 1: 电子身份证。}}
      ReflectCheck:
        type: Integer
        default: 0
        enum: {0: No glare., 1: Glare.}
        description: Says whether there is glare on the document. Needs EnableReflectCheck.
        zh: {description: 证件上是否有反光，需打开 EnableReflectCheck。, enum: {0: 无反光。, 1: 反光。}}
  TemporaryIDCardInfo:
    description: Fields of a temporary ID card. Fields of the side that is not in the picture are empty.
    zh: {description: 从临时身份证读出的内容。图中没有的那一面，对应字段为空。}
    members:
      Name:
        type: ContentInfo
        required: true
        sensitive: true
        description: Name of the holder. Portrait side.
        zh: {description: 持证人姓名，位于人像面。}
      Sex:
        type: ContentInfo
        required: true
        sensitive: true
        description: Sex of the holder, in Chinese. Portrait side.
        zh: {description: 持证人性别，中文，位于人像面。}
      Nation:
        type: ContentInfo
        required: true
        sensitive: true
        description: Ethnic group of the holder. Portrait side.
        zh: {description: 持证人民族，位于人像面。}
      Birth:
        type: ContentInfo
        required: true
        sensitive: true
        description: Birth date. Portrait side.
        zh: {description: 出生日期，位于人像面。}
      Address:
        type: ContentInfo
        required: true
        sensitive: true
        description: Registered address. Portrait side.
        zh: {description: 住址，位于人像面。}
      IdNum:
        type: ContentInfo
        required: true
        sensitive: true
        description: Citizen number, 18 characters. Portrait side.
        zh: {description: 公民身份号码，18 个字符，位于人像面。}
      Authority:
        type: ContentInfo
        required: true
        description: Office that issued the document. Emblem side.
        zh: {description: 签发机关，位于国徽面。}
      ValidDate:
        type: ContentInfo
        required: true
        description: First and last day of validity. Emblem side.
        zh: {description: 有效期的起止日期，位于国徽面。}
      WarnInfos:
        type: CardWarnInfo
        required: true
        description: Results of the checks on the whole picture.
        zh: {description: 整张图片的各项检查结果。}
      CardImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The straightened document as base64 text. Filled if EnableCropImage is on.
        zh: {description: 摆正后的证件图，Base64 文本。打开 EnableCropImage 时有值。}
      PortraitImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The portrait as base64 text. Filled if EnablePortrait is on.
        zh: {description: 头像图，Base64 文本。打开 EnablePortrait 时有值。}
  ResidencePermitInfo:
    description: Fields of a mainland residence permit for residents of Hong Kong, Macao or Taiwan.
    zh: {description: 从港澳台居民居住证读出的内容。}
    members:
      Name:
        type: ContentInfo
        required: true
        sensitive: true
        description: Name of the holder. Portrait side.
        zh: {description: 持证人姓名，位于人像面。}
      Sex:
        type: ContentInfo
        required: true
        sensitive: true
        description: Sex of the holder, in Chinese. Portrait side.
        zh: {description: 持证人性别，中文，位于人像面。}
      Nation:
        type: ContentInfo
        required: true
        sensitive: true
        description: Ethnic group of the holder. Portrait side.
        zh: {description: 持证人民族，位于人像面。}
      Birth:
        type: ContentInfo
        required: true
        sensitive: true
        description: Birth date. Portrait side.
        zh: {description: 出生日期，位于人像面。}
      Address:
        type: ContentInfo
        required: true
        sensitive: true
        description: Registered address. Portrait side.
        zh: {description: 住址，位于人像面。}
      IdNum:
        type: ContentInfo
        required: true
        sensitive: true
        description: Citizen number, 18 characters. Portrait side.
        zh: {description: 公民身份号码，18 个字符，位于人像面。}
      Authority:
        type: ContentInfo
        required: true
        description: Office that issued the document. Emblem side.
        zh: {description: 签发机关，位于国徽面。}
      ValidDate:
        type: ContentInfo
        required: true
        description: First and last day of validity. Emblem side.
        zh: {description: 有效期的起止日期，位于国徽面。}
      WarnInfos:
        type: CardWarnInfo
        required: true
        description: Results of the checks on the whole picture.
        zh: {description: 整张图片的各项检查结果。}
      CardImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The straightened document as base64 text. Filled if EnableCropImage is on.
        zh: {description: 摆正后的证件图，Base64 文本。打开 EnableCropImage 时有值。}
      PortraitImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The portrait as base64 text. Filled if EnablePortrait is on.
        zh: {description: 头像图，Base64 文本。打开 EnablePortrait 时有值。}
      PassNum:
        type: ContentInfo
        required: true
        sensitive: true
        description: Number of the travel permit. Emblem side.
        zh: {description: 通行证号码，位于国徽面。}
      IssueNum:
        type: ContentInfo
        required: true
        description: Number of issues of the document. Emblem side.
        zh: {description: 证件的签发次数，位于国徽面。}
  PermanentResidencePermitInfo:
    description: Fields of a foreigner's permanent residence card.
    zh: {description: 从外国人永居证读出的内容。}
    members:
      Name:
        type: ContentInfo
        required: true
        sensitive: true
        description: Name of the holder. Portrait side.
        zh: {description: 持证人姓名，位于人像面。}
      Sex:
        type: ContentInfo
        required: true
        sensitive: true
        description: Sex of the holder, in Chinese. Portrait side.
        zh: {description: 持证人性别，中文，位于人像面。}
      Nation:
        type: ContentInfo
        required: true
        sensitive: true
        description: Ethnic group of the holder. Portrait side.
        zh: {description: 持证人民族，位于人像面。}
      Birth:
        type: ContentInfo
        required: true
        sensitive: true
        description: Birth date. Portrait side.
        zh: {description: 出生日期，位于人像面。}
      Address:
        type: ContentInfo
        required: true
        sensitive: true
        description: Registered address. Portrait side.
        zh: {description: 住址，位于人像面。}
      IdNum:
        type: ContentInfo
        required: true
        sensitive: true
        description: Citizen number, 18 characters. Portrait side.
        zh: {description: 公民身份号码，18 个字符，位于人像面。}
      Authority:
        type: ContentInfo
        required: true
        description: Office that issued the document. Emblem side.
        zh: {description: 签发机关，位于国徽面。}
      ValidDate:
        type: ContentInfo
        required: true
        description: First and last day of validity. Emblem side.
        zh: {description: 有效期的起止日期，位于国徽面。}
      WarnInfos:
        type: CardWarnInfo
        required: true
        description: Results of the checks on the whole picture.
        zh: {description: 整张图片的各项检查结果。}
      CardImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The straightened document as base64 text. Filled if EnableCropImage is on.
        zh: {description: 摆正后的证件图，Base64 文本。打开 EnableCropImage 时有值。}
      PortraitImage:
        type: ContentInfo
        required: true
        sensitive: true
        description: The portrait as base64 text. Filled if EnablePortrait is on.
        zh: {description: 头像图，Base64 文本。打开 EnablePortrait 时有值。}
      HolderNum:
        type: ContentInfo
        required: true
        sensitive: true
        description: Number of the holder, as on the card.
        zh: {description: 证件上的持证人编号。}
      Nationality:
        type: ContentInfo
        required: true
        sensitive: true
        description: Nationality of the holder.
        zh: {description: 持证人国籍。}
      EnName:
        type: ContentInfo
        required: true
        sensitive: true
        description: Name in Latin letters.
        zh: {description: 拉丁字母姓名。}
---
Action: RecognizeValidIDCardOCR
Version: 2018-11-19
group: cards
title: Valid ID Document OCR (Forgery Check)
summary: Reads mainland China ID cards, temporary cards and residence permits, and checks them for forgery.
description: |
  Reads four kinds of document, either side: second-generation ID cards, temporary ID cards, residence permits of people
  from Hong Kong, Macao and Taiwan, and permanent residence cards of foreigners. The response names the kind in `Type`
  and fills the object of that kind; the other three are null. Every field has a confidence.

  The `Enable...` parameters add checks: photocopy, photograph of a screen, cut-off edges, covered parts, glare, blur,
  picture editing, electronic cards, and glare or gaps in single fields. They also add the straightened document and the
  portrait as pictures. The checks are a model's guess; never let one alone decide about a person.

  Use IDCardOCR if you have only ID cards and need only their text; it allows more requests per second.
keywords: [identity card, foreign permanent resident, fake, authenticity]
zh:
  title: 有效身份证件识别（鉴伪版）
  summary: 识别身份证、临时身份证、居住证和永居证，并可检查真伪与拍摄质量。
  description: |
    一个接口处理四种证件的正反两面：居民身份证、临时身份证、港澳台同胞的居住证，以及外国人永居证。
    `Type` 说明证件种类，对应的对象里放着字段，其余三个为 null；每个字段都带置信度。

    各个 `Enable...` 开关用来追加检查：复印、翻拍、缺边、遮挡、反光、模糊、修图、电子证件，也能细到单个字段，
    还可取回摆正后的证件图和头像图。检查结果是模型的推断，请勿只凭它对个人下结论。

    只收身份证、只要文字时用 IDCardOCR 即可，它每秒允许的请求更多。
  keywords: [二代证, 港澳台居民居住证, 外国人永久居留, 防伪, 假证]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture. PNG, JPG or BMP. The card should fill two thirds of the picture.
    zh: {description: 图片，支持 PNG、JPG、BMP。证件应占画面的三分之二。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. Files in
      Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。文件放在腾讯云存储中最稳妥。
  CardType:
    type: Integer
    enum:
      0: The service detects the kind.
      1: Second-generation ID card, portrait side.
      2: Second-generation ID card, emblem side.
      3: Second-generation ID card, either side.
      4: Temporary ID card, portrait side.
      5: Temporary ID card, emblem side.
      6: Temporary ID card, either side.
      7: Residence permit of people from Hong Kong, Macao or Taiwan, portrait side.
      8: Residence permit of people from Hong Kong, Macao or Taiwan, emblem side.
      9: Residence permit of people from Hong Kong, Macao or Taiwan, either side.
      10: Foreigner's permanent residence card, portrait side.
      11: Foreigner's permanent residence card, emblem side.
      12: Foreigner's permanent residence card, either side.
    description: The document in the picture. If left out, the service detects it.
    zh:
      description: 图片中的证件，不填时由服务端判断。
      enum:
        0: 由服务端判断。
        1: 二代身份证人像面。
        2: 二代身份证国徽面。
        3: 二代身份证，任意一面。
        4: 临时身份证人像面。
        5: 临时身份证国徽面。
        6: 临时身份证，任意一面。
        7: 港澳台居民居住证人像面。
        8: 港澳台居民居住证国徽面。
        9: 港澳台居民居住证，任意一面。
        10: 永久居留身份证（外国人）的人像面。
        11: 永久居留身份证（外国人）的国徽面。
        12: 外国人永久居留身份证，任意一面。
  EnablePortrait:
    type: Boolean
    default: false
    description: Cuts out the portrait and returns it.
    zh: {description: 是否裁出头像并返回。}
  EnableCropImage:
    type: Boolean
    default: false
    description: Cuts out the document, straightens it and returns it.
    zh: {description: 是否裁出证件、摆正并返回。}
  EnableBorderCheck:
    type: Boolean
    default: false
    description: Turns on the check for cut-off edges.
    zh: {description: 是否检查缺边。}
  EnableOcclusionCheck:
    type: Boolean
    default: false
    description: Turns on the check for covered parts.
    zh: {description: 是否检查遮挡。}
  EnableCopyCheck:
    type: Boolean
    default: false
    description: Turns on the check for photocopies.
    zh: {description: 是否检查复印。}
  EnableReshootCheck:
    type: Boolean
    default: false
    description: Turns on the check for photographs of a screen.
    zh: {description: 是否检查翻拍屏幕。}
  EnableReflectCheck:
    type: Boolean
    default: false
    description: Turns on the check for glare.
    zh: {description: 是否检查反光。}
  EnablePSCheck:
    type: Boolean
    default: false
    description: Turns on the check for signs of picture editing. Works for second-generation ID cards only.
    zh: {description: 是否检查修图痕迹，仅对二代身份证有效。}
  EnableWordCheck:
    type: Boolean
    default: false
    description: Turns on the check for glare and gaps in each field. Works for second-generation ID cards only.
    zh: {description: 是否逐个字段检查反光与缺失，仅对二代身份证有效。}
  EnableQualityCheck:
    type: Boolean
    default: false
    description: Turns on the check for blur.
    zh: {description: 是否检查模糊。}
  EnableElectronCheck:
    type: Boolean
    default: false
    description: Turns on the check for electronic ID cards.
    zh: {description: 是否检查电子身份证。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Type:
    type: String
    required: true
    enum:
      身份证人像面: Second-generation ID card, portrait side.
      身份证国徽面: Second-generation ID card, emblem side.
      临时身份证人像面: Temporary ID card, portrait side.
      临时身份证国徽面: Temporary ID card, emblem side.
      港澳台居住证人像面: Residence permit of people from Hong Kong, Macao or Taiwan, portrait side.
      港澳台居住证国徽面: Residence permit of people from Hong Kong, Macao or Taiwan, emblem side.
      外国人永久居留证人像面: Foreigner's permanent residence card, portrait side.
      外国人永久居留证国徽面: Foreigner's permanent residence card, emblem side.
    description: Kind and side of the document, in Chinese.
    zh:
      description: 证件种类及所示的一面，中文。
      enum:
        身份证人像面: 二代身份证人像面。
        身份证国徽面: 二代身份证国徽面。
        临时身份证人像面: 临时身份证人像面。
        临时身份证国徽面: 临时身份证国徽面。
        港澳台居住证人像面: 港澳台居民居住证人像面。
        港澳台居住证国徽面: 港澳台居民居住证国徽面。
        外国人永久居留证人像面: 永久居留身份证（外国人）的人像面。
        外国人永久居留证国徽面: 永久居留身份证（外国人）的国徽面。
  IDCardInfo:
    type: IDCardInfo
    required: true
    nullable: true
    description: Fields of a second-generation ID card, else null.
    zh: {description: 二代身份证的字段，其他证件为 null。}
  TemporaryIDCardInfo:
    type: TemporaryIDCardInfo
    required: true
    nullable: true
    description: Fields of a temporary ID card, else null.
    zh: {description: 临时身份证的字段，其他证件为 null。}
  ResidencePermitInfo:
    type: ResidencePermitInfo
    required: true
    nullable: true
    description: Fields of a residence permit of people from Hong Kong, Macao or Taiwan, else null.
    zh: {description: 港澳台居民居住证的字段，其他证件为 null。}
  PermanentResidencePermitInfo:
    type: PermanentResidencePermitInfo
    required: true
    nullable: true
    description: Fields of a foreigner's permanent residence card, else null.
    zh: {description: 外国人永居证的字段，其他证件为 null。}
errors:
  - FailedOperation.CardSideError
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.IdCardInfoIllegal
  - FailedOperation.IdCardTooSmall
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoIdCard
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.MultiCardError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.ConfigFormatError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An ID card whose kind the service detects
    zh: {title: 身份证，种类由服务端判断}
    request:
      ImageUrl: https://example.com/front.jpg
    response:
      Type: 身份证人像面
      IDCardInfo:
        Name: {Content: 林晓岚, Confidence: 90, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Sex: {Content: 男, Confidence: 90, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Nation: {Content: 汉, Confidence: 90, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Birth:
          {Content: '1990年3月7日', Confidence: 90, IsInComplete: 0,
           IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Address:
          {Content: 北京市东城区示例路 1 号, Confidence: 90, IsInComplete: 0,
           IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        IdNum:
          {Content: '110101199003070011', Confidence: 90, IsInComplete: 0,
           IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Authority: {Content: '', Confidence: 0, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        ValidDate: {Content: '', Confidence: 0, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        WarnInfos: {BorderCheck: 0, OcclusionCheck: 0, CopyCheck: 0, ReshootCheck: 0, PSCheck: 0}
        CardImage: {Content: '', Confidence: 0, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        PortraitImage: {Content: '', Confidence: 0, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
      TemporaryIDCardInfo: null
      ResidencePermitInfo: null
      PermanentResidencePermitInfo: null
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A photocopy with all checks on, and the portrait
    zh: {title: 复印件，打开各项检查并返回头像}
    request:
      ImageBase64: aGVsbG8=
      CardType: 1
      EnablePortrait: true
      EnableCopyCheck: true
      EnableWordCheck: true
      EnableQualityCheck: true
    response:
      Type: 身份证人像面
      IDCardInfo:
        Name: {Content: 周以宁, Confidence: 90, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Sex: {Content: 女, Confidence: 90, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Nation: {Content: 汉, Confidence: 90, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Birth:
          {Content: '1992年9月15日', Confidence: 90, IsInComplete: 0,
           IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Address:
          {Content: 北京市东城区示例路 2 号, Confidence: 90, IsInComplete: 0,
           IsReflect: 1, IsKeyInComplete: 0, IsKeyReflect: 0}
        IdNum:
          {Content: '110101199209150025', Confidence: 90, IsInComplete: 0,
           IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        Authority: {Content: '', Confidence: 0, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        ValidDate: {Content: '', Confidence: 0, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        WarnInfos: {CopyCheck: 1, BlurCheck: 0, BlurScore: 0.12}
        CardImage: {Content: '', Confidence: 0, IsInComplete: 0, IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
        PortraitImage:
          {Content: aGVsbG8=, Confidence: 0, IsInComplete: 0,
           IsReflect: 0, IsKeyInComplete: 0, IsKeyReflect: 0}
      TemporaryIDCardInfo: null
      ResidencePermitInfo: null
      PermanentResidencePermitInfo: null
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `ResidenceBookletOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: ResidenceBookletOCR
Version: 2018-11-19
group: cards
title: Household Register OCR
summary: Reads a page of a mainland China household register (hukou booklet).
description: |
  Reads the first page of the register, which describes the household, or the page of a member: names, sex, birth,
  number, relationship to the head of the household, schooling, occupation and moves. Every field is returned; fields
  that the page does not have, or that are not filled in, are empty.

  One call reads one page: to read a whole register, send its pages one after the other.
keywords: [household registration, family register]
zh:
  title: 户口本识别
  summary: 识别户口簿的首页或成员页。
  description: |
    首页描述这一户，成员页描述某个人：姓名、性别、出生、证件号、与户主的关系、学历、职业、迁入情况等。
    所有字段都会返回，页面上没有或没有填写的为空字符串。

    一次只处理一页，整本户口簿需要逐页调用。
  keywords: [户籍, 户籍本, 户主]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture. PNG or JPG, no GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds. If both
      are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限时 3 秒；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  HouseholdNumber:
    type: String
    required: true
    sensitive: true
    description: Number of the household.
    zh: {description: 户号。}
  Name: {type: String, required: true, sensitive: true, description: Name of the person., zh: {description: 姓名。}}
  Sex: {type: String, required: true, sensitive: true, description: 'Sex, in Chinese.', zh: {description: 性别，中文。}}
  BirthPlace: {type: String, required: true, sensitive: true, description: Place of birth., zh: {description: 出生地。}}
  Nation:
    type: String
    required: true
    sensitive: true
    description: Ethnic group, in Chinese.
    zh: {description: 民族，中文。}
  NativePlace:
    type: String
    required: true
    sensitive: true
    description: Place of origin of the family.
    zh: {description: 籍贯。}
  BirthDate:
    type: String
    required: true
    sensitive: true
    description: Birth date as printed, in Chinese, with year, month and day.
    zh: {description: 出生日期，按页面所印返回，中文的年、月、日。}
  IdCardNumber:
    type: String
    required: true
    sensitive: true
    description: ID card number.
    zh: {description: 身份证号码。}
  EducationDegree:
    type: String
    required: true
    sensitive: true
    description: Level of schooling.
    zh: {description: 文化程度。}
  ServicePlace:
    type: String
    required: true
    sensitive: true
    description: Place of work or school.
    zh: {description: 工作单位或就读学校。}
  Household:
    type: String
    required: true
    description: Kind of household, such as a family household. First page of the register.
    zh: {description: 户别，例如家庭户，位于户口簿首页。}
  Address:
    type: String
    required: true
    sensitive: true
    description: Address of the household. First page of the register.
    zh: {description: 本户住址，位于户口簿首页。}
  Signature:
    type: String
    required: true
    sensitive: true
    description: Text of the stamp or signature of the registrar.
    zh: {description: 登记人员的印章或签名文字。}
  IssueDate:
    type: String
    required: true
    description: Day on which the register was issued.
    zh: {description: 户口簿的签发日期。}
  HomePageNumber:
    type: String
    required: true
    sensitive: true
    description: Number of the first page of the register.
    zh: {description: 户口簿首页的编号。}
  HouseholderName:
    type: String
    required: true
    sensitive: true
    description: Name of the head of the household.
    zh: {description: 户主姓名。}
  Relationship:
    type: String
    required: true
    sensitive: true
    description: Relationship to the head of the household, also if the person is the head.
    zh: {description: 与户主的关系，或表明本人即为户主。}
  OtherAddresses:
    type: String
    required: true
    sensitive: true
    description: Other addresses of the person in the same city or county.
    zh: {description: 在本市（县）的其他住址。}
  ReligiousBelief:
    type: String
    required: true
    sensitive: true
    description: Religion.
    zh: {description: 宗教信仰。}
  Height: {type: String, required: true, sensitive: true, description: Height of the person., zh: {description: 身高。}}
  BloodType: {type: String, required: true, sensitive: true, description: Blood group., zh: {description: 血型。}}
  MaritalStatus:
    type: String
    required: true
    sensitive: true
    description: Marital status.
    zh: {description: 婚姻状况。}
  VeteranStatus:
    type: String
    required: true
    sensitive: true
    description: Military service.
    zh: {description: 兵役状况。}
  Profession: {type: String, required: true, sensitive: true, description: Occupation., zh: {description: 职业。}}
  MoveToCityInformation:
    type: String
    required: true
    sensitive: true
    description: Date and origin of the move to the city or county.
    zh: {description: 何时由何地迁来本市（县）。}
  MoveToSiteInformation:
    type: String
    required: true
    sensitive: true
    description: Date and origin of the move to the present address.
    zh: {description: 何时由何地迁来现住址。}
  RegistrationDate:
    type: String
    required: true
    description: Day on which the page was registered.
    zh: {description: 本页的登记日期。}
  FormerName: {type: String, required: true, sensitive: true, description: Former name., zh: {description: 曾用名。}}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The page of a member
    zh: {title: 成员页}
    request:
      ImageUrl: https://example.com/member.jpg
    response:
      HouseholdNumber: ''
      Name: 何子墨
      Sex: 男
      BirthPlace: 北京市
      Nation: 汉
      NativePlace: 江苏省南京市
      BirthDate: 1990年03月07日
      IdCardNumber: '110101199003070011'
      EducationDegree: 大学本科
      ServicePlace: 北京样例科技有限公司
      Household: ''
      Address: ''
      Signature: ''
      IssueDate: ''
      HomePageNumber: ''
      HouseholderName: ''
      Relationship: 子
      OtherAddresses: ''
      ReligiousBelief: ''
      Height: ''
      BloodType: ''
      MaritalStatus: 未婚
      VeteranStatus: ''
      Profession: 工程师
      MoveToCityInformation: ''
      MoveToSiteInformation: ''
      RegistrationDate: 2016年05月20日
      FormerName: ''
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: The first page of the register
    zh: {title: 户口簿首页}
    request:
      ImageBase64: aGVsbG8=
    response:
      HouseholdNumber: '000000012'
      Name: ''
      Sex: ''
      BirthPlace: ''
      Nation: ''
      NativePlace: ''
      BirthDate: ''
      IdCardNumber: ''
      EducationDegree: ''
      ServicePlace: ''
      Household: 家庭户
      Address: 北京市东城区示例路 1 号
      Signature: ''
      IssueDate: 2016年05月20日
      HomePageNumber: '010000012'
      HouseholderName: 何远山
      Relationship: ''
      OtherAddresses: ''
      ReligiousBelief: ''
      Height: ''
      BloodType: ''
      MaritalStatus: ''
      VeteranStatus: ''
      Profession: ''
      MoveToCityInformation: ''
      MoveToSiteInformation: ''
      RegistrationDate: ''
      FormerName: ''
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `RideHailingDriverLicenseOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: RideHailingDriverLicenseOCR
Version: 2018-11-19
group: vehicles
title: Ride-Hailing Driver's License OCR
summary: Reads the certificate that permits a driver to work in ride hailing in mainland China.
description: |
  Reads the driver certificate of online ride hailing (name, number and three dates) from a photo or scan. Certificates
  have different headings; each member below covers the headings with the same meaning.

  RideHailingTransportLicenseOCR reads the paper of the vehicle, DriverLicenseOCR an ordinary driving licence.
keywords: [online car-hailing, taxi, licence]
zh:
  title: 网约车驾驶证识别
  summary: 读出网约车司机持有的驾驶员证上的信息。
  description: |
    从照片或扫描件中取得持证人姓名、证件编号和三个日期。各地证件的栏目叫法不同，含义相同的归到同一个字段。

    车辆的运输证请用 RideHailingTransportLicenseOCR，普通驾照请用 DriverLicenseOCR。
  keywords: [网约车驾驶员证, 网约车资格证, 从业资格证, 网约车驾照]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture as base64 text. PNG, JPG, JPEG or BMP. The paper should fill two thirds of the picture.
    zh:
      description: |
        图片的 Base64 文本。支持 PNG、JPG、JPEG、BMP；证件占画面三分之二时识别效果最好。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The same limits apply. If ImageBase64 is given too, the URL is used. The download must finish
      within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Name:
    type: String
    required: true
    sensitive: true
    description: The driver's name.
    zh: {description: 驾驶员姓名。}
  LicenseNumber:
    type: String
    required: true
    sensitive: true
    description: |
      Number of the certificate. Its heading is certificate number, qualification number, driver number or ID card
      number.
    zh: {description: 证件编号。证件上印作证号、资格证号、驾驶员证号或身份证号。}
  StartDate:
    type: String
    required: true
    description: First day of validity, as printed; YYYYMMDD in Tencent's sample.
    zh: {description: 有效期起始日，按证件所印返回；腾讯云示例的格式为 YYYYMMDD。}
  EndDate:
    type: String
    required: true
    description: |
      Last day of validity. Its heading is end of validity or end of operation. The form is YYYYMMDD in Tencent's
      sample.
    zh: {description: 有效期截止日，证件上印作有效期止或营运截止。腾讯云示例的格式为 YYYYMMDD。}
  ReleaseDate:
    type: String
    required: true
    description: Day of first issue. Its heading can also be date of issue. The form is YYYYMMDD in Tencent's sample.
    zh: {description: 初次领证日期，证件上也可能印作发证日期。腾讯云示例的格式为 YYYYMMDD。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A certificate, fetched by URL
    zh: {title: 一张证件，以 URL 传入}
    request:
      ImageUrl: https://example.com/driver.jpg
    response:
      Name: 林晓岚
      LicenseNumber: '110101199003070011'
      StartDate: '20230601'
      EndDate: '20290531'
      ReleaseDate: '20230601'
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `RideHailingTransportLicenseOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: RideHailingTransportLicenseOCR
Version: 2018-11-19
group: vehicles
title: Ride-Hailing Vehicle License OCR
summary: Reads the certificate that permits a vehicle to work in ride hailing in mainland China.
description: |
  Reads the vehicle certificate of online ride hailing (licence number, owner, number plate and three dates) from a
  photo or scan. Certificates have different headings; each member below covers the headings with the same meaning.

  RideHailingDriverLicenseOCR reads the paper of the driver, VehicleLicenseOCR an ordinary vehicle licence.
keywords: [online car-hailing, taxi, licence]
zh:
  title: 网约车运输证识别
  summary: 读出网约车车辆运输证上的信息。
  description: |
    从照片或扫描件中取得许可文号、车主、车牌和三个日期。各地证件的栏目叫法不同，含义相同的归到同一个字段。

    司机的驾驶员证请用 RideHailingDriverLicenseOCR，普通行驶证请用 VehicleLicenseOCR。
  keywords: [网约车车证, 网约车营运证, 道路运输证, 网络预约出租汽车]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture as base64 text. PNG, JPG, JPEG or BMP. The paper should fill two thirds of the picture.
    zh:
      description: |
        图片的 Base64 文本。支持 PNG、JPG、JPEG、BMP；证件占画面三分之二时识别效果最好。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The same limits apply. If ImageBase64 is given too, the URL is used. The download must finish
      within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  OperationLicenseNumber:
    type: String
    required: true
    sensitive: true
    description: Number of the transport licence, with the Chinese characters in front of it.
    zh: {description: 运输证的许可文号，含号码前面的汉字。}
  VehicleOwner:
    type: String
    required: true
    sensitive: true
    description: |
      Owner of the vehicle: a company or a person. Its heading is owner of the vehicle, name of the owner or name of the
      operator.
    zh: {description: 车辆所有者：企业或个人。证件上印作车辆所有人、车主姓名或经营者名称。}
  VehicleNumber:
    type: String
    required: true
    sensitive: true
    description: Number plate of the vehicle.
    zh: {description: 车牌号。}
  StartDate:
    type: String
    required: true
    description: First day of validity, as printed; in Chinese words (year, month, day) in Tencent's sample.
    zh: {description: 有效期起始日，按证件所印返回。腾讯云示例是中文格式（年、月、日）。}
  EndDate:
    type: String
    required: true
    description: Last day of validity, as printed. Its heading is end of validity or end of operation.
    zh: {description: 有效期截止日，按证件所印返回：有效期止或营运截止。}
  ReleaseDate:
    type: String
    required: true
    description: |
      Day of first issue. Its heading can also be date of issue. Do not rely on a date that can be parsed: Tencent's
      sample value is garbled.
    zh: {description: 初次领证日期，证件上也可能印作发证日期。不保证能解析成日期，腾讯云示例的值即是乱码。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A certificate, fetched by URL
    zh: {title: 一张证件，以 URL 传入}
    request:
      ImageUrl: https://example.com/transport.jpg
    response:
      OperationLicenseNumber: 京交运管许可字00000001号
      VehicleOwner: 北京样例科技有限公司
      VehicleNumber: 京A00001
      StartDate: 2023年06月01日
      EndDate: 2031年05月31日
      ReleaseDate: 2023年06月01日
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `RunRerank.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  RerankResult:
    description: Score of one text for the query.
    zh: {description: 一段文本与查询的贴合程度。}
    members:
      Index:
        type: Integer
        required: true
        description: Position of the text in `Docs`, counted from 0.
        zh: {description: 该文本在 `Docs` 中的序号，从 0 开始。}
      Score:
        type: Float
        required: true
        description: 'Score of the text; higher is better. It has no fixed range: both 0.98 and 27.17 occur.'
        zh: {description: 得分，越高越贴合。没有固定区间，例如 0.98 和 27.17 都出现过。}
---
Action: RunRerank
Version: 2018-11-19
group: documents
title: Reranking
summary: Sorts texts by their relevance to a query.
description: |
  Takes a query and a list of texts, such as the results of several searches, and scores each text. The best comes
  first; `Index` is the position of the text in the request. The response does not have the texts themselves. Compare
  scores within one response only, because they have no fixed range.

  It reads no pictures: use it after MultimodalDocParse, to search the pieces of a document. No limit is documented for
  the number or the length of texts.
keywords: [reranker, retrieval, semantic search, RAG]
zh:
  title: 重排序
  summary: 按与查询的贴合程度给一批文本打分排序。
  description: |
    把查询和若干段文本（例如多路检索得到的候选）一起传入，返回各段的得分，最贴切的排在最前；`Index` 指出它是请求里的
    第几段，原文不会回传。分数没有固定区间，只适合在同一次响应内比较。

    本接口不处理图片，通常接在 MultimodalDocParse 之后，用来挑选文档片段。文本的数量和长度上限未公布。
  keywords: [相关性, 语义检索, 检索增强, 知识库]
idempotent: true
parameters:
  Model:
    type: String
    required: true
    enum: {0: 'Rerank-2b, the larger one.', 1: 'Rerank-0.6b, the smaller one.'}
    description: The model to use, a digit sent as text.
    zh: {description: 用哪个模型打分；以字符串形式传入的数字。, enum: {0: Rerank-2b，较大的模型。, 1: Rerank-0.6b，较小的模型。}}
  Query: {type: String, required: true, description: The search query., zh: {description: 要查询的内容。}}
  Docs: {type: Array of String, required: true, description: The texts to score., zh: {description: 待打分的各段文本。}}
response:
  Results:
    type: Array of RerankResult
    required: true
    description: The scores, highest first.
    zh: {description: 各段得分，从高到低。}
examples:
  - title: Three texts for one question
    zh: {title: 一个问题与三段文本}
    request:
      Model: '0'
      Query: 退货需要几天
      Docs: [营业时间为九点到十八点。, 签收后七天内可以退货。, 包邮地区见附表。]
    response:
      Results: [{Index: 1, Score: 21.5}, {Index: 2, Score: 3.25}, {Index: 0, Score: 1.75}]
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `SealOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: SealOCR
Version: 2018-11-19
group: general
title: Seal OCR
summary: Reads the stamps (seals) in a picture or on a PDF page.
description: |
  Finds the stamps (those for invoices, finance and others) on official letters, bills and the like, also several in one
  picture, and returns the main text, further texts such as a number, the outline and the position of each.

  All stamps are in `SealInfos`; the other members hold one of them. The text of the page itself is not read: use
  GeneralAccurateOCR for it.
keywords: [company chop, official seal, imprint]
zh:
  title: 印章识别
  summary: 识别图片或 PDF 单页上的印章。
  description: |
    公文、合同、票据上的章都可以读，一张图里有几枚也行；每枚给出主要文字、编号之类的附带文字、外形和位置。

    全部结果在 `SealInfos` 里，其余字段只是其中一枚。页面正文不在识别之列，需要时请用 GeneralAccurateOCR。
  keywords: [公章, 图章, 盖章, 财务章, 合同章]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 500 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  EnablePdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: |
      Page of the PDF to read, counted from 1. If it is given, only this page is read. Used only with EnablePdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始；传入后只读这一页。仅在打开 EnablePdf 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  SealBody:
    type: String
    required: true
    description: The main text of the stamp, usually the name of a company or office.
    zh: {description: 印章的主要文字，一般是企业或机构的名称。}
  Location:
    type: Rect
    required: true
    description: Frame around the stamp.
    zh: {description: 印章的外框。}
  OtherTexts:
    type: Array of String
    required: true
    description: More texts on the stamp, such as its number. Empty if there are none.
    zh: {description: 印章上的其他文字，例如编号。没有时为空。}
  SealInfos:
    type: Array of SealInfo
    required: true
    description: All stamps, including the one above.
    zh: {description: 全部印章，包括上面那一枚。}
  SealShape:
    type: String
    required: true
    enum: {0: A circle., 1: An ellipse., 2: A square., 3: A rhombus., 4: A triangle.}
    description: Outline of the stamp, a digit sent as text.
    zh: {description: 印章外形，以字符串形式给出的数字。, enum: {0: 圆形。, 1: 椭圆形。, 2: 正方形。, 3: 菱形。, 4: 三角形。}}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Two stamps on a contract
    zh: {title: 合同上的两枚印章}
    request:
      ImageUrl: https://example.com/contract.jpg
    response:
      SealBody: 北京样例科技有限公司
      Location: {X: 120, Y: 640, Width: 160, Height: 160}
      OtherTexts: ['1101010000001']
      SealInfos:
        - SealBody: 北京样例科技有限公司
          Location: {X: 120, Y: 640, Width: 160, Height: 160}
          OtherTexts: ['1101010000001']
          SealShape: '0'
        - SealBody: 深圳市范例商贸有限公司
          Location: {X: 420, Y: 650, Width: 180, Height: 120}
          OtherTexts: [发票专用章]
          SealShape: '1'
      SealShape: '0'
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `SmartStructuralOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  StructuralItem:
    description: A field that was found, with its value.
    zh: {description: 找到的一个字段及其值。}
    members:
      Name:
        type: String
        required: true
        description: Name of the field, in the language of the document.
        zh: {description: 字段名，使用文档本身的语言。}
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 字段内容。}
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence. A field that was found can have 0.
        zh: {description: 置信度。已找到的字段也可能为 0。}
      ItemCoord:
        type: ItemCoord
        required: true
        description: Position of the field after the picture was turned upright. It can be all 0.
        zh: {description: 图片转正后该字段的位置。可能全部为 0。}
      Row:
        type: Integer
        required: true
        description: Line to which the field belongs, counted from 0; -1 if it belongs to none or the line is unknown.
        zh: {description: 字段所属的行，从 0 开始；不属于任何一行或行号未知时为 -1。}
---
Action: SmartStructuralOCR
Version: 2018-11-19
group: documents
title: Smart Structured OCR
summary: Finds the fields of a certificate, invoice, form or contract and their values.
description: |
  Reads names with values from any document that has them, in a picture or on one page of a PDF; it does not need to
  know the kind of document. ItemNames limits the response to the fields that you need; without it, all fields are
  returned.

  ExtractDocBasic, also called SmartStructuralOCRV2, is for documents with a fixed layout; ExtractDocMulti is for
  varying and complex layouts. If a kind of document has a dedicated action, such as BizLicenseOCR, that action has
  fixed members.
keywords: [key-value, information extraction, key information]
zh:
  title: 智能结构化识别
  summary: 从证照、票据、表单、合同里找出各字段及其值。
  description: |
    不必事先说明文档种类，图片或 PDF 单页上只要有“名称—值”这样的内容就会读出来；用 ItemNames 可以只取关心的几项，不填则
    全部返回。

    版式固定的文档可用更新的 ExtractDocBasic，版式多变、结构复杂的用 ExtractDocMulti。已有专门接口的文档（例如营业执照的
    BizLicenseOCR）用专门接口，字段名是固定的。
  keywords: [信息抽取, 字段提取, 键值对]
rateLimit: 5
idempotent: true
parameters:
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 7 MiB
    description: The picture, or a PDF if IsPdf is on. PNG or JPG, not GIF.
    zh: {description: 图片；打开 IsPdf 时也可以是 PDF。支持 PNG、JPG，不支持 GIF。}
  ItemNames:
    type: Array of String
    description: Names of the fields to return, as they are in the document. If left out, all fields.
    zh: {description: 要返回的字段名，按文档上的写法填写。不填时返回全部字段。}
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
  ReturnFullText:
    type: Boolean
    default: false
    description: Returns the fields of the full text too.
    zh: {description: 是否同时返回全文字段。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
  StructuralItems:
    type: Array of StructuralItem
    required: true
    description: The fields.
    zh: {description: 各个字段。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Two fields of a registration form
    zh: {title: 登记表上的两个字段}
    request:
      ImageUrl: https://example.com/form.png
      ItemNames: [姓名, 联系电话]
    response:
      Angle: 0
      StructuralItems:
        - Name: 姓名
          Value: 周以宁
          Confidence: 99
          ItemCoord: {X: 160, Y: 120, Width: 96, Height: 32}
          Row: -1
        - Name: 联系电话
          Value: '13000000001'
          Confidence: 98
          ItemCoord: {X: 160, Y: 180, Width: 220, Height: 32}
          Row: -1
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: All fields of the first page of a PDF
    zh: {title: PDF 第一页的全部字段}
    request:
      ImageBase64: aGVsbG8=
      IsPdf: true
    response:
      Angle: 0.2
      StructuralItems:
        - Name: 合同编号
          Value: HT-0007
          Confidence: 97
          ItemCoord: {X: 420, Y: 90, Width: 140, Height: 28}
          Row: -1
        - Name: 数量
          Value: '40'
          Confidence: 96
          ItemCoord: {X: 300, Y: 400, Width: 40, Height: 28}
          Row: 0
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `SubmitExtractDocAgentJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: SubmitExtractDocAgentJob
Version: 2018-11-19
group: documents
title: Document Extraction Agent (Submit Job)
summary: Starts a job that extracts fields described in words from a longer document.
description: |
  Submits a picture or a PDF of several pages to a larger, slower model and returns the ID of a job at once. Fetch the
  result with DescribeExtractDocAgentJob. `ItemNames` names the fields and table columns, each with a description where
  needed.

  Use it for long texts: more than 2000 tokens of input and output, or more than 30 seconds of work. ExtractDocAgent
  responds directly for single, short pages. A call is charged when the job is submitted, not when the result is
  fetched, so do not send it twice.
keywords: [information extraction, asynchronous, contract, create task]
zh:
  title: 异步文档抽取Agent（创建任务）
  summary: 提交一个文档抽取任务，适合长文档和多页 PDF。
  description: |
    把图片或 PDF 连同要抽取的字段交给更大的模型，马上得到任务编号，之后用 DescribeExtractDocAgentJob 取结果。
    字段和表格列写在 `ItemNames`，必要时配上一句说明。

    输入输出合计超过 2000 token、或要算 30 秒以上时用它；短小的单页用 ExtractDocAgent，可当场得到结果。
    任务一提交就计费，请勿重复提交。
  keywords: [信息抽取, 字段提取, 要素抽取, 合同]
idempotent: false
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  ItemNames:
    type: Array of ItemNames
    description: The fields and table columns to extract.
    zh: {description: 要抽取的字段和表格列。}
  EnableCoord:
    type: Boolean
    default: false
    description: Returns the positions of the values.
    zh: {description: 是否返回各个值的位置。}
  FileStartPageNumber:
    type: Integer
    format: uint64
    description: First page to read.
    zh: {description: 要读取的起始页。}
  FileEndPageNumber:
    type: Integer
    format: uint64
    description: Last page to read.
    zh: {description: 要读取的结束页。}
  ModelConfig:
    type: String
    enum:
      model_hunyuan: A vision model built on Hunyuan, tuned for extraction.
      model_youtu: A multimodal model built on Youtu, tuned for extraction.
    description: The model to use. No default is documented.
    zh:
      description: 使用哪个模型。默认值未公布。
      enum: {model_hunyuan: 基于混元的视觉模型，针对提取任务调优。, model_youtu: 基于优图的多模态模型，针对提取任务调优。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  JobId:
    type: String
    description: ID of the job, for DescribeExtractDocAgentJob.
    zh: {description: 任务编号，供 DescribeExtractDocAgentJob 使用。}
poll: {with: DescribeExtractDocAgentJob, id: JobId, status: JobStatus, done: [DONE], failed: [FAIL]}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: Three pages of a contract
    zh: {title: 合同中的三页}
    request:
      ImageUrl: https://example.com/contract.pdf
      FileStartPageNumber: 1
      FileEndPageNumber: 3
      ItemNames: [{KeyName: 甲方}, {KeyName: 签订日期, KeyType: 0, KeyPrompt: 合同最后一页的日期}]
    response:
      JobId: '1500000000000000001'
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A table with a chosen model
    zh: {title: 一张表格，并指定模型}
    request:
      ImageBase64: aGVsbG8=
      EnableCoord: true
      ModelConfig: model_youtu
      ItemNames: [{KeyName: 品名, KeyType: 1}, {KeyName: 单价, KeyType: 1}]
    response:
      JobId: '1500000000000000002'
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `SubmitMarkEssayAgentJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  EssayOptions:
    description: Options for the marking of essays; sent as JSON text in `QuestionConfigMap`.
    zh: {description: 作文批改返回哪些内容；以 JSON 文本写入 `QuestionConfigMap`。}
    members:
      StructureAndContent:
        type: String
        enum: {1: On.}
        description: Comments on structure and content as well. Without it, only on words and sentences.
        zh: {description: 同时点评结构与内容。不填时只点评词句。, enum: {1: 开启。}}
---
Action: SubmitMarkEssayAgentJob
Version: 2018-11-19
group: education
title: Essay Correction Agent (Submit Job)
summary: Starts jobs that correct handwritten Chinese or English essays.
description: |
  Submits pictures of essays, or a PDF page, and returns the IDs of jobs. Fetch the comments with
  DescribeMarkEssayAgentJob: wrong characters, faulty sentences, well-turned phrases, each with its position on the page
  and a proposal. Use HandwritingEssayOCR to read an essay without comments.

  By default the service handles two calls per minute. The response has a list of IDs; it is not documented whether each
  picture has its own ID.
keywords: [composition, grading, marking, asynchronous]
zh:
  title: 作文批改Agent（提交任务）
  summary: 提交作文批改任务，中文、英文手写均可。
  description: |
    交上作文图片或 PDF 的一页，得到任务编号列表，再用 DescribeMarkEssayAgentJob 取评语：错别字、病句、佳句都会指出位置
    并给出改法。默认只点评词句，要连结构与内容一起点评，请在 `QuestionConfigMap` 里打开。

    默认每分钟处理两次请求；是否每张图各有一个编号，未公布。只认字不点评用 HandwritingEssayOCR。
  keywords: [作文评分, 作文打分, 改作文, 语文作文, 英语作文]
idempotent: false
parameters:
  ImageBase64List:
    type: Array of Base64
    recommendedPixels: 600 x 800
    description: |
      The pictures or PDFs, each at most 10 MiB of base64 text. PNG, JPG, BMP or PDF. Tencent's sample
      has `data:image/png;base64,` in front of the text.
    zh:
      description: |
        图片或 PDF 列表，每个的 Base64 文本最大 10 MiB。支持 PNG、JPG、BMP、PDF。
        腾讯云示例在文本前面带有 `data:image/png;base64,`。
  ImageUrlList:
    type: Array of String
    description: |
      URLs of the pictures or PDFs. The limits of ImageBase64List apply to them too. If both lists are given, this one
      is used. The download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        文件地址，由服务端下载；ImageBase64List 的限制在此同样适用，两个列表都给时以 ImageUrlList 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to read; one call reads one page.
    zh: {description: 要读取的 PDF 页码，每次调用读一页。}
  QuestionConfigMap: {type: JSON of EssayOptions, description: Subjects of the comments., zh: {description: 点评哪些内容。}}
require:
  - anyOf: [ImageBase64List, ImageUrlList]
response:
  JobIds:
    type: Array of String
    description: IDs of the jobs, each for DescribeMarkEssayAgentJob.
    zh: {description: 任务编号列表，每个都可供 DescribeMarkEssayAgentJob 使用。}
poll:
  with: DescribeMarkEssayAgentJob
  id: JobIds
  parameter: JobId
  status: JobStatus
  done: [DONE]
  failed: [FAIL]
  every: 30 s
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An essay with comments on structure and content
    zh: {title: 一篇作文，同时点评结构与内容}
    request:
      ImageUrlList: [https://example.com/essay.jpg]
      QuestionConfigMap: '{"StructureAndContent":"1"}'
    response:
      JobIds: ['1500000000000000041']
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A PDF page, words and sentences only
    zh: {title: PDF 的一页，只点评词句}
    request:
      ImageBase64List: [aGVsbG8=]
      PdfPageNumber: 1
    response:
      JobIds: ['1500000000000000042']
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `SubmitMultimodalDocParseJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: SubmitMultimodalDocParseJob
Version: 2018-11-19
group: documents
title: Multimodal Document Parsing (Submit Job)
summary: Starts a job that converts a whole document into Markdown, JSON and pictures.
description: |
  Submits a document by URL or as base64 text and returns the ID of a task. Fetch the result with
  DescribeMultimodalDocParseJob within 30 days. PDF, Word and PowerPoint files may have 150 MB and 300 pages; as base64
  text at most 8 MiB are possible. For the other kinds of file see MultimodalDocParse, which does the same work but
  responds only when it is done.

  A call is charged when it is submitted, so do not send it twice. By default the service handles five pages at a time,
  shared with MultimodalDocParse.
keywords: [PDF to Markdown, layout analysis, asynchronous, RAG]
zh:
  title: 异步多模态文档解析（创建任务）
  summary: 提交文档解析任务，把整份文档转成 Markdown、JSON 和配图。
  description: |
    文件可给地址，也可直接传 Base64（不超过 8 MiB），随即得到任务编号；
    30 天之内都能凭编号调用 DescribeMultimodalDocParseJob 取结果。经由地址提交时，PDF、Word、PPT 最大 150 MB、
    最多 300 页，其他类型的上限见 MultimodalDocParse。想同步等待结果也用 MultimodalDocParse。

    提交即计费，请勿重复提交；默认五页并行，额度与同步接口合用。
  keywords: [PDF转Markdown, 文档转换, 版面分析, 知识库]
idempotent: false
parameters:
  FileType:
    type: Integer
    required: true
    enum:
      1: PDF.
      2: Word (`.doc`, `.docx`).
      3: PowerPoint (`.ppt`, `.pptx`).
      4: Excel (`.xls`, `.xlsx`).
      5: Markdown (`.md`).
      6: Plain text (`.txt`).
      7: Picture (`.png`, `.jpg`, `.jpeg` and the like).
      8: WPS.
    description: Kind of the file.
    zh:
      description: 文件的种类。
      enum:
        1: PDF 文件。
        2: Word 文件（`.doc`、`.docx`）。
        3: PowerPoint 文件（`.ppt`、`.pptx`）。
        4: Excel 文件（`.xls`、`.xlsx`）。
        5: Markdown 文件（`.md`）。
        6: 纯文本文件（`.txt`）。
        7: 图片（`.png`、`.jpg`、`.jpeg` 等）。
        8: WPS 文件。
  FileUrl:
    type: String
    format: url
    description: |
      URL of the file. The download must finish within 3 seconds, so files in Tencent Cloud storage are the most
      reliable. If FileBase64 is given too, the URL is used.
    zh:
      description: |
        文件地址，由服务端下载。下载限时 3 秒，文件放在腾讯云存储中最稳妥。FileBase64 也给时以 FileUrl 为准。
  FileBase64:
    type: Base64
    sensitive: true
    maxSize: 8 MiB
    description: The file, of one of the kinds of FileType.
    zh: {description: 文件内容，种类须是 FileType 所列之一。}
  ResultType:
    type: Integer
    enum: {1: JSON., 2: Markdown., 3: XML., 9: 'JSON, Markdown and XML.'}
    description: Form of the result. No default is documented; MultimodalDocParse uses 9 if it is left out.
    zh:
      description: 结果的格式。默认值未公布；MultimodalDocParse 不填时取 9。
      enum: {1: JSON 格式。, 2: Markdown 格式。, 3: XML 格式。, 9: JSON、Markdown 和 XML 三种格式。}
  EnableSubImg:
    type: Boolean
    default: false
    description: Extracts pictures inside the document too.
    zh: {description: 是否同时取出文档里的图片。}
  FileStartPageNumber:
    type: Integer
    description: First page to parse. If left out, the first of the document; it can be given without FileEndPageNumber.
    zh: {description: 要解析的起始页，不填时为文档首页；可以只传它而不传 FileEndPageNumber。}
  FileEndPageNumber:
    type: Integer
    description: Last page to parse. If left out, the last of the document; it can be given without FileStartPageNumber.
    zh: {description: 要解析的结束页，不填时为文档末页；可以只传它而不传 FileStartPageNumber。}
  TaskType:
    type: Integer
    default: 0
    enum: {0: The normal method., 1: Free OCR., 2: OCR., 3: Read a table., 4: Read program code.}
    description: |
      The task. The values differ from those of MultimodalDocParse; the difference between 1 and 2 is not documented.
    zh:
      description: 执行哪种任务。各取值与 MultimodalDocParse 不同；1 与 2 的区别未公布。
      enum: {0: 常规方式。, 1: 自由 OCR（Free OCR）。, 2: OCR 识别。, 3: 识别表格。, 4: 识别程序代码。}
require:
  - anyOf: [FileBase64, FileUrl]
response:
  TaskId:
    type: String
    required: true
    description: ID of the task, for DescribeMultimodalDocParseJob. Valid for 30 days.
    zh: {description: 任务编号，供 DescribeMultimodalDocParseJob 使用，30 天内有效。}
poll: {with: DescribeMultimodalDocParseJob, id: TaskId, status: Status, done: [Success], failed: [Failed]}
examples:
  - title: A long PDF by URL
    zh: {title: 以 URL 提交的长 PDF}
    request:
      FileType: 1
      FileUrl: https://example.com/manual.pdf
      FileStartPageNumber: 1
      FileEndPageNumber: 120
      ResultType: 9
    response:
      TaskId: '1500000000000000011'
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A picture as base64 text
    zh: {title: 以 Base64 文本提交的图片}
    request:
      FileType: 7
      FileBase64: aGVsbG8=
    response:
      TaskId: '1500000000000000012'
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `SubmitQuestionMarkAgentJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  QuestionMarkOptions:
    description: |
      Options for the marking of exercises; sent as JSON text in `QuestionConfigMap`. Use `true` to turn an option on;
      Tencent's reference has 1 in some texts.
    zh:
      description: |
        试题批改返回哪些内容、如何批改；以 JSON 文本写入 `QuestionConfigMap`。各选项以 `true` 打开；
        腾讯云文档有几处写作 1。
    members:
      KnowledgePoints:
        type: Boolean
        description: Returns the topics that each exercise trains.
        zh: {description: 返回每道题考查的知识点。}
      TrueAnswer:
        type: Boolean
        description: Returns the correct answer of each exercise.
        zh: {description: 返回每道题的正确答案。}
      StepCorrection: {type: Boolean, description: Marks step by step., zh: {description: 按步骤批改。}}
      DisableAnswerAnalysis:
        type: Boolean
        description: Leaves out the explanation of each answer.
        zh: {description: 不返回各处作答的解析。}
      OutputSubQuestionsAndCoords:
        type: Boolean
        description: Returns the positions of sub-questions and figures.
        zh: {description: 返回小题和插图的位置。}
      UseCoordAssist:
        type: Boolean
        description: |
          Uses a model tuned for positions. If off, the usual model is used, which performs better according to
          Tencent's reference.
        zh: {description: 用专门调优的模型定位。关闭时使用普通模型，腾讯云文档称普通模型效果更好。}
  AnswerAssist:
    description: Texts that help to mark a single exercise; sent as JSON text in `AnswerAssistMap`.
    zh: {description: 辅助批改单道题的文字；以 JSON 文本写入 `AnswerAssistMap`。}
    members:
      ReferenceAnswer: {type: String, description: The correct answer., zh: {description: 正确答案。}}
      QuestionAuxStem: {type: String, description: The question., zh: {description: 题干。}}
---
Action: SubmitQuestionMarkAgentJob
Version: 2018-11-19
group: education
title: Exam Question Marking Agent (Submit Job)
summary: Starts a job that marks the exercises on school papers, or explains them if nothing is filled in.
description: |
  Cuts a page or a whole PDF into exercises, reads the handwritten answers, marks them as right or wrong and explains
  why. It is meant for school papers up to the end of secondary school. Without answers on the page it explains the
  exercises. The call returns the ID of a job and the frames of the exercises; fetch the marks with
  DescribeQuestionMarkAgentJob.

  Normally the marking needs no help. `AssistMarkType` 1 gives it a text for a single exercise, 2 a picture of the
  solved paper. The service handles about ten pictures per minute by default.

  Tencent's reference contradicts itself on several pages that are marked together: they need AssistMarkType 0 according
  to ImageBase64List, but 1 according to ImageUrlList. It is not documented whether ImageBase64 or ImageUrl is needed
  besides a list; only a request without any picture is refused before sending.

  Use QuestionSplitOCR to read without marking, SubmitMarkEssayAgentJob for essays.
keywords: [homework, grading, test paper, asynchronous]
zh:
  title: 试题批改Agent（提交任务）
  summary: 提交试题批改任务：切题、读手写答案并判对错；没有作答时给出讲解。
  description: |
    面向中小学试卷和练习，整页或整份 PDF 都行；卷面没有作答时则给出讲解。调用后得到任务编号与各题的边框，
    批改结果由 DescribeQuestionMarkAgentJob 取回。默认每分钟约处理十张图。

    平时无需额外材料；`AssistMarkType` 取 1 可为单题附上答案或题干文字，取 2 可附一张带正确解答的卷面。
    多图合批时的 AssistMarkType，腾讯云文档前后不一：ImageBase64List 处要求为 0，ImageUrlList 处要求为 1。
    除列表外是否还须填 ImageBase64 或 ImageUrl，未公布；只有一张图都没给的请求会在发送前被拒绝。

    只切题不批改用 QuestionSplitOCR，批改作文用 SubmitMarkEssayAgentJob。
  keywords: [作业批改, 批改作业, 阅卷, 判题]
idempotent: false
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    recommendedPixels: 600 x 800
    description: The picture or PDF. PNG, JPG, BMP or PDF.
    zh: {description: 图片或 PDF。支持 PNG、JPG、BMP、PDF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The
      download must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  PdfPageNumber:
    type: Integer
    description: Page of the PDF to mark. If left out, every page.
    zh: {description: 要批改的 PDF 页码，不填时批改每一页。}
  QuestionConfigMap:
    type: JSON of QuestionMarkOptions
    description: Options for the marking.
    zh: {description: 返回哪些内容、如何批改。}
  ReferenceAnswer:
    type: String
    deprecated: No longer used; send the answer in AnswerAssistMap.
    description: The correct answer.
    zh: {description: 正确答案。, deprecated: 已停用；答案请填在 AnswerAssistMap 中。}
  ImageBase64List:
    type: Array of Base64
    description: |
      More pictures, each within the limits of ImageBase64. With AssistMarkType 2, a single one: the paper with the
      right solutions. With AssistMarkType 0, several pages that are marked together, for exercises that run over pages.
    zh:
      description: |
        更多图片，每张都须符合 ImageBase64 的限制。AssistMarkType 为 2 时只放一张，即带正确解答的卷面；
        为 0 时放多页一起批改，用于跨页的题目。
  ImageUrlList:
    type: Array of String
    description: |
      The same as ImageBase64List, by URL, each within the limits of ImageUrl. For pages that are marked together,
      Tencent's reference requires AssistMarkType 1 here.
    zh:
      description: |
        与 ImageBase64List 相同，但以 URL 传入，每个都须符合 ImageUrl 的限制。多页一起批改时，
        腾讯云文档在此处要求 AssistMarkType 为 1。
  AssistMarkType:
    type: Integer
    default: 0
    enum:
      0: None.
      1: Texts for a single exercise, in AnswerAssistMap.
      2: A solved paper in ImageBase64List or ImageUrlList; the one to mark is in ImageBase64 or ImageUrl.
    description: The kind of help for the marking.
    zh:
      description: 用什么来辅助批改。
      enum:
        0: 无。
        1: 单道题目的文本，填在 AnswerAssistMap 中。
        2: 带解答的试卷，放在 ImageBase64List 或 ImageUrlList 中；待批改的试卷放在 ImageBase64 或 ImageUrl 中。
  AnswerAssistMap:
    type: JSON of AnswerAssist
    description: Texts that help to mark a single exercise. Used only with AssistMarkType 1.
    zh: {description: 辅助批改单道题的文字。仅在 AssistMarkType 为 1 时有效。}
  EnableImageCrop:
    type: Boolean
    default: false
    description: |
      Cuts off the edges, flattens a bent page and turns it upright first. ReturnImageUrl of the result is then the URL
      of the prepared picture.
    zh: {description: 是否先裁边、抹平弯折并转正。打开后，结果中的 ReturnImageUrl 指向处理后的图片。}
require:
  - anyOf: [ImageBase64, ImageUrl, ImageBase64List, ImageUrlList]
response:
  JobId:
    type: String
    description: ID of the job, for DescribeQuestionMarkAgentJob.
    zh: {description: 任务编号，供 DescribeQuestionMarkAgentJob 使用。}
  QuestionInfo:
    type: Array of QuestionInfo
    description: Frames of the exercises, without texts. Empty for a single exercise.
    zh: {description: 切出的各题边框，不含文字。单题时为空。}
  QuestionCount:
    type: String
    description: Number of exercises that were found, as text. The charge depends on it.
    zh: {description: 找到的题目数量，以字符串形式给出。计费按题目数量计算。}
  OriginalImageUrl:
    type: String
    format: url
    deprecated: No longer used.
    description: URL of the picture.
    zh: {description: 图片的下载地址。, deprecated: 已停用。}
poll: {with: DescribeQuestionMarkAgentJob, id: JobId, status: JobStatus, done: [DONE], failed: [FAIL]}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.PDFParseFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnKnowFileTypeError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A page with topics and right answers
    zh: {title: 一页作业，返回知识点和正确答案}
    request:
      ImageUrl: https://example.com/homework.jpg
      QuestionConfigMap: '{"KnowledgePoints":true,"TrueAnswer":true}'
    response:
      JobId: '1500000000000000031'
      QuestionInfo:
        - Angle: 0
          Height: 1600
          Width: 1200
          ResultList:
            - Question: []
              Option: []
              Figure: []
              Table: []
              Answer: []
              Parse: []
              Coord:
                - LeftTop: {X: 60, Y: 120}
                  RightTop: {X: 1100, Y: 120}
                  RightBottom: {X: 1100, Y: 480}
                  LeftBottom: {X: 60, Y: 480}
            - Question: []
              Option: []
              Figure: []
              Table: []
              Answer: []
              Parse: []
              Coord:
                - LeftTop: {X: 60, Y: 520}
                  RightTop: {X: 1100, Y: 520}
                  RightBottom: {X: 1100, Y: 900}
                  LeftBottom: {X: 60, Y: 900}
          OrgHeight: 1600
          OrgWidth: 1200
      QuestionCount: '2'
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A single exercise with its answer
    zh: {title: 单道题，并附上答案}
    request:
      ImageBase64: aGVsbG8=
      AssistMarkType: 1
      AnswerAssistMap: '{"ReferenceAnswer":"x=5"}'
    response:
      JobId: '1500000000000000032'
      QuestionInfo: []
      QuestionCount: '1'
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `SubmitQuestionSplitJob.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: SubmitQuestionSplitJob
Version: 2018-11-19
group: education
title: Exam Paper Splitting (Submit Job)
summary: Starts a job that cuts the pages of an exam or workbook into exercises and reads them.
description: |
  Submits several pictures, or one PDF, and returns the ID of a job. Fetch the exercises with DescribeQuestionSplitJob.
  Use it for exercises that run over columns or pages, and for whole papers; QuestionSplitOCR responds directly for
  single pages.

  A call is charged when it is submitted, so do not send it twice.
keywords: [question segmentation, test paper, asynchronous]
zh:
  title: 异步试卷切题（提交任务）
  summary: 提交多页切题任务，能处理跨栏、跨页的题目。
  description: |
    一次交上若干张图或一个 PDF，得到任务编号，再用 DescribeQuestionSplitJob 取各题内容。适合整卷录入和题目跨页的情形；
    只有一页时用 QuestionSplitOCR 更快。

    提交时计费，请勿重复提交。
  keywords: [题目切分, 试题切分, 拆题]
rateLimit: 5
idempotent: false
parameters:
  ImageUrlList:
    type: Array of String
    description: |
      URLs of the pages, one each; a PDF must be the only entry. The limits of ImageBase64List apply to them too. If
      both lists are given, this one is used. The download must finish within 3 seconds, so files in Tencent Cloud
      storage are the most reliable.
    zh:
      description: |
        各页的地址，由服务端下载，每页一个 URL；传 PDF 时列表中只能有它一项。ImageBase64List 的限制在此同样适用，
        两个列表都给时以 ImageUrlList 为准。下载限时 3 秒，文件放在腾讯云存储中最稳妥。
  ImageBase64List:
    type: Array of Base64
    recommendedPixels: 600 x 800
    description: |
      The pages, each at most 10 MiB of base64 text; a PDF must be the only entry. PNG, JPG, BMP or PDF.
    zh:
      description: |
        各页内容，每页的 Base64 文本最大 10 MiB；传 PDF 时列表中只能有它一项。支持 PNG、JPG、BMP、PDF。
  ModelType:
    type: String
    default: youtu_crop
    enum:
      youtu_crop: Light and quick, for ordinary pages.
      youtu_crop_pro: Larger and slower, for two columns and exercises that run over them.
    description: The model to use.
    zh: {description: 使用哪个模型。, enum: {youtu_crop: 轻量快速，适用于普通页面。, youtu_crop_pro: 更大也更慢，适用于双栏页面和跨栏的题目。}}
  EnableImageCrop:
    type: Boolean
    default: false
    description: |
      Cuts off the edges, flattens a bent page and turns it upright first. ReturnImageUrl of the result is then the URL
      of the prepared picture.
    zh: {description: 是否先裁边、抹平弯折并转正。打开后，结果中的 ReturnImageUrl 指向处理后的图片。}
require:
  - anyOf: [ImageBase64List, ImageUrlList]
response:
  JobId:
    type: String
    description: ID of the job, for DescribeQuestionSplitJob.
    zh: {description: 任务编号，供 DescribeQuestionSplitJob 使用。}
  ImageZipUrl:
    type: String
    format: url
    description: URL of the packed pictures of the pages of a PDF. Empty for a picture.
    zh: {description: PDF 各页图片打包后的下载地址。图片时为空。}
poll: {with: DescribeQuestionSplitJob, id: JobId, status: JobStatus, done: [DONE], failed: [FAIL]}
examples:
  - title: Two pages in two columns
    zh: {title: 两页双栏试卷}
    request:
      ImageUrlList: [https://example.com/page-1.jpg, https://example.com/page-2.jpg]
      ModelType: youtu_crop_pro
    response:
      JobId: '1500000000000000021'
      ImageZipUrl: ''
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A PDF
    zh: {title: 一个 PDF}
    request:
      ImageBase64List: [aGVsbG8=]
      EnableImageCrop: true
    response:
      JobId: '1500000000000000022'
      ImageZipUrl: https://example.com/pages.zip
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `TableOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextTable:
    description: |
      A cell of a table, or a text outside of the grid. Such texts can have -1 for every index and the type `header`.
    zh: {description: 表格的一个单元格，或网格以外的一段文字。网格以外的文字，行列号可能全部为 -1，类型为 `header`。}
    members:
      ColTl:
        type: Integer
        required: true
        description: Column of the cell's top-left corner; -1 outside of the grid.
        zh: {description: 单元格左上角的列号；网格以外为 -1。}
      RowTl:
        type: Integer
        required: true
        description: Row of the cell's top-left corner; -1 outside of the grid.
        zh: {description: 单元格左上角的行号；网格以外为 -1。}
      ColBr:
        type: Integer
        required: true
        description: |
          Column of the cell's bottom-right corner; -1 outside of the grid. A single cell in column 1 has 2 here.
        zh: {description: 单元格右下角的列号；网格以外为 -1。只占列号 1 的单元格，此处为 2。}
      RowBr:
        type: Integer
        required: true
        description: Row of the cell's bottom-right corner; -1 outside of the grid.
        zh: {description: 单元格右下角的行号；网格以外为 -1。}
      Text: {type: String, required: true, description: Text of the cell., zh: {description: 单元格中的文字。}}
      Type:
        type: String
        required: true
        enum:
          body: The table itself.
          header: The head of the table.
          footer: The foot of the table.
        description: Part of the table to which the text belongs.
        zh: {description: 文字属于表格的哪一部分。, enum: {body: 表格本身。, header: 表头。, footer: 表尾。}}
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence in the text.
        zh: {description: 文字的置信度。}
      Polygon:
        type: Array of Coord
        required: true
        description: The four corners of the text, in pixels.
        zh: {description: 文字的四角坐标，单位为像素。}
      AdvancedInfo:
        type: String
        required: true
        description: Reserved; `{}` in Tencent's sample.
        zh: {description: '预留；腾讯云示例中为 `{}`。'}
---
Action: TableOCR
Version: 2018-11-19
group: tables
title: Table OCR (V1)
summary: Reads a table in a picture, cell by cell and as an Excel file (first version).
description: |
  Finds the table in a picture and returns the text, rows, columns and corners of each cell, the texts at its head and
  foot, and an Excel file.

  It is the first version and is no longer improved. For new code use RecognizeTableAccurateOCR or RecognizeTableOCR:
  both accept larger pictures and PDF pages and separate several tables.
keywords: [spreadsheet, xlsx, grid]
zh:
  title: 表格识别（V1）
  summary: 识别图片里的表格，逐格返回并附 Excel（第一版）。
  description: |
    给出每一格的文字、行列号与坐标，表头、表尾的文字也会带上，另附整份 Excel 文件。

    这是第一版，已停止改进。新项目请用 RecognizeTableAccurateOCR 或 RecognizeTableOCR，两者可收更大的图和 PDF，并能区分
    同一页里的多张表。
  keywords: [表格转Excel, 图片转Excel, 电子表格]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 3 MiB
    description: The picture. PNG or JPG, not GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The download
      must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: Array of TextTable
    required: true
    description: The cells, and the texts outside of the grid.
    zh: {description: 各单元格，以及网格以外的文字。}
  Data:
    type: Base64
    required: true
    description: The table as an Excel file (xlsx).
    zh: {description: 表格的 Excel 文件（xlsx）。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A title, and the first row of the table
    zh: {title: 标题和表格的第一行}
    request:
      ImageUrl: https://example.com/table.jpg
    response:
      TextDetections:
        - ColTl: -1
          RowTl: -1
          ColBr: -1
          RowBr: -1
          Text: 借阅登记
          Type: header
          Confidence: 98
          Polygon: [{X: 160, Y: 20}, {X: 300, Y: 20}, {X: 300, Y: 55}, {X: 160, Y: 55}]
          AdvancedInfo: '{}'
        - ColTl: 0
          RowTl: 0
          ColBr: 1
          RowBr: 1
          Text: 书名
          Type: body
          Confidence: 99
          Polygon: [{X: 30, Y: 70}, {X: 230, Y: 70}, {X: 230, Y: 110}, {X: 30, Y: 110}]
          AdvancedInfo: '{}'
        - ColTl: 1
          RowTl: 0
          ColBr: 2
          RowBr: 1
          Text: 日期
          Type: body
          Confidence: 99
          Polygon: [{X: 230, Y: 70}, {X: 430, Y: 70}, {X: 430, Y: 110}, {X: 230, Y: 110}]
          AdvancedInfo: '{}'
      Data: aGVsbG8=
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `TextDetect.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: TextDetect
Version: 2018-11-19
group: general
title: Text Detection
summary: Checks whether there is any text in a picture.
description: |
  Looks for signs of text in a picture and returns yes or no. It returns neither text nor positions.

  Use it to filter out pictures without text before you call a reading action such as GeneralBasicOCR, which returns the
  lines of text and fails with FailedOperation.ImageNoText if there are none.
keywords: [presence, blank picture, filter]
zh:
  title: 快速文本检测
  summary: 判断一张图片里是否含有文字。
  description: |
    只回答有或没有，既不读出内容，也不给位置。

    可以在批量识别之前先用它筛掉没有字的图；要读出文字，请用 GeneralBasicOCR 等接口，图中无字时它们会报
    FailedOperation.ImageNoText。
  keywords: [文字检测, 有没有字, 有无文字]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture. PNG or JPG, not GIF.
    zh: {description: 图片，支持 PNG、JPG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The limits of ImageBase64 apply to it too. If both are given, the URL is used. The download
      must finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  HasText:
    type: Boolean
    required: true
    description: True if there is text in the picture.
    zh: {description: 图片中是否有文字。}
errors:
  - FailedOperation.DetectFailed
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A landscape without text
    zh: {title: 没有文字的风景照}
    request:
      ImageUrl: https://example.com/landscape.jpg
    response:
      HasText: false
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A picture with text, sent as base64 text
    zh: {title: 有文字的图片，以 Base64 文本传入}
    request:
      ImageBase64: aGVsbG8=
    response:
      HasText: true
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `TrainTicketOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: TrainTicketOCR
Version: 2018-11-19
group: invoices
title: Train Ticket OCR
summary: Reads a mainland China train ticket.
description: |
  Reads printed train tickets, tickets bought on the train to make up a fare, and refund vouchers from a photo, a scan
  or one page of a PDF. A field that is not on the paper is empty.

  For the electronic railway invoices that replace paper tickets, use VerifyOfdVatInvoiceOCR (OFD files) or
  RecognizeGeneralInvoice.
keywords: [railway, high-speed rail]
zh:
  title: 火车票识别
  summary: 读取火车票、补票和退票凭证。
  description: |
    输入纸质车票的照片、扫描件或 PDF 中的一页，返回行程、座位、票价和乘车人等内容；票面没有的项目为空。

    数电形式的铁路客票：OFD 文件用 VerifyOfdVatInvoiceOCR，图片用 RecognizeGeneralInvoice。
  keywords: [高铁票, 动车票, 铁路客票]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture or PDF as base64 text. PNG, JPG, JPEG or PDF (no GIF).
    zh: {description: 图片或 PDF 的 Base64 文本。支持 PNG、JPG、JPEG、PDF，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The same limits apply. If ImageBase64 is given too, the URL is used. The download must
      finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  IsPdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to read; one call reads one page. Used only for a PDF with IsPdf on.
    zh: {description: 要读取的 PDF 页码，每次调用读一页；仅当 IsPdf 打开且文件是 PDF 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TicketNum:
    type: String
    required: true
    description: Number printed on the ticket.
    zh: {description: 票面上印的号码。}
  StartStation: {type: String, required: true, description: Station of departure., zh: {description: 出发站。}}
  DestinationStation: {type: String, required: true, description: Station of arrival., zh: {description: 到达站。}}
  Date:
    type: String
    required: true
    description: Day and time of departure, in Chinese (year, month, day, then hour:minute).
    zh: {description: 发车日期与时间，中文格式（年、月、日，随后是 时:分）。}
  TrainNum:
    type: String
    required: true
    description: Train number, such as `G5`.
    zh: {description: 车次，例如 `G5`。}
  Seat:
    type: String
    required: true
    description: Carriage and seat, in Chinese.
    zh: {description: 车厢与座位，中文。}
  Name:
    type: String
    required: true
    sensitive: true
    description: Name of the traveller.
    zh: {description: 旅客姓名。}
  Price:
    type: String
    required: true
    description: Fare in yuan, with two decimals.
    zh: {description: 票价，单位为元，带两位小数。}
  SeatCategory:
    type: String
    required: true
    description: Class of the seat, in Chinese, such as second class.
    zh: {description: 席别，中文，例如二等座。}
  ID:
    type: String
    required: true
    sensitive: true
    description: ID number of the traveller, with the asterisks that are printed on the ticket.
    zh: {description: 旅客的证件号码，带有票面上印的星号。}
  InvoiceType:
    type: String
    required: true
    enum:
      交通: Transport.
    description: Kind of expense.
    zh: {description: 消费类型。, enum: {交通: 交通。}}
  SerialNumber:
    type: String
    required: true
    description: Serial number at the foot of the ticket.
    zh: {description: 票面底部的序列号。}
  AdditionalCost:
    type: String
    required: true
    description: Extra fare, in yuan.
    zh: {description: 加收的票价，单位为元。}
  HandlingFee:
    type: String
    required: true
    description: Handling fee, in yuan.
    zh: {description: 手续费，单位为元。}
  LegalAmount:
    type: String
    required: true
    description: Amount in Chinese numerals. Filled only if it is printed.
    zh: {description: 大写金额。票面上印有时才有值。}
  TicketStation:
    type: String
    required: true
    description: Station or office that sold the ticket.
    zh: {description: 售票的车站或售票处。}
  OriginalPrice:
    type: String
    required: true
    description: Fare before changes, in yuan. Usually only papers with a handling fee have one.
    zh: {description: 变更前的票价，单位为元。一般只有收取手续费的票据才有。}
  InvoiceStyle:
    type: String
    required: true
    enum:
      火车票: A ticket.
      火车票补票: A ticket that makes up a fare.
      火车票退票凭证: A refund voucher.
    description: Kind of paper.
    zh: {description: 票据种类。, enum: {火车票: 车票。, 火车票补票: 用于补足票款的车票。, 火车票退票凭证: 退票凭证。}}
  ReceiptNumber:
    type: String
    required: true
    description: Number of the receipt; it can be empty.
    zh: {description: 收据号码；可能为空。}
  IsReceipt:
    type: String
    required: true
    enum:
      '1': Reimbursement only.
      '0': Not for reimbursement only.
    description: Says whether the paper is for reimbursement only. A digit sent as text.
    zh: {description: 票面是否注明仅供报销使用。以字符串形式给出的数字。, enum: {'1': 已注明。, '0': 未注明。}}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - RequestLimitExceeded
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A ticket, fetched by URL
    zh: {title: 一张车票，以 URL 传入}
    request:
      ImageUrl: https://example.com/ticket.jpg
    response:
      TicketNum: A000001
      StartStation: 北京南
      DestinationStation: 天津
      Date: 2024年05月20日08:30
      TrainNum: C2001
      Seat: 03车05F号
      Name: 方若溪
      Price: '54.50'
      SeatCategory: 二等座
      ID: 1101011990****0011
      InvoiceType: 交通
      SerialNumber: 00000000000000A000001
      AdditionalCost: ''
      HandlingFee: ''
      LegalAmount: ''
      TicketStation: 北京南
      OriginalPrice: ''
      InvoiceStyle: 火车票
      ReceiptNumber: ''
      IsReceipt: '1'
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A refund voucher on the second page of a PDF
    zh: {title: PDF 第二页上的退票凭证}
    request:
      ImageBase64: aGVsbG8=
      PdfPageNumber: 2
    response:
      TicketNum: A000001
      StartStation: 北京南
      DestinationStation: 天津
      Date: 2024年05月20日08:30
      TrainNum: C2001
      Seat: ''
      Name: 方若溪
      Price: '5.50'
      SeatCategory: 二等座
      ID: 1101011990****0011
      InvoiceType: 交通
      SerialNumber: 00000000000000A000001
      AdditionalCost: ''
      HandlingFee: '5.50'
      LegalAmount: ''
      TicketStation: 北京南
      OriginalPrice: '54.50'
      InvoiceStyle: 火车票退票凭证
      ReceiptNumber: ''
      IsReceipt: '0'
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VatInvoiceOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextVatInvoice:
    description: One field of a VAT invoice.
    zh: {description: 增值税发票的一个栏目。}
    members:
      Name:
        type: String
        required: true
        enum:
          发票代码: Invoice code.
          发票号码: Invoice number.
          打印发票代码: Invoice code as printed by the machine.
          打印发票号码: Invoice number as printed by the machine.
          开票日期: Day of issue.
          购买方识别号: Taxpayer number of the buyer.
          小写金额: Amount with tax, in figures.
          价税合计(大写): Amount with tax, in Chinese capital numerals.
          销售方识别号: Taxpayer number of the seller.
          校验码: Check code.
          购买方名称: Name of the buyer.
          销售方名称: Name of the seller.
          税额: Tax of a line.
          复核: Person who checked the invoice.
          联次名称: Name of the copy.
          备注: Remarks.
          联次: Copy of the form.
          密码区: Cipher text.
          开票人: Person who drew up the invoice.
          收款人: Person who took the money.
          货物或应税劳务、服务名称: Goods or services.
          省: Province.
          市: City.
          服务类型: Kind of service.
          通行费标志: Mark of a road toll invoice.
          是否代开: Says whether it was issued on behalf of the seller.
          是否收购: Says whether it is a purchase invoice.
          合计金额: Total before tax.
          是否有公司印章: Says whether there is a company stamp.
          发票消费类型: Kind of expense.
          车船税: Vehicle and vessel tax.
          机器编号: Number of the machine.
          成品油标志: Mark of a refined oil invoice.
          税率: Tax rate of a line.
          合计税额: Total tax.
          购买方地址、电话: Address and phone of the buyer.
          销售方地址、电话: Address and phone of the seller.
          单价: Price of one unit.
          金额: Amount of a line.
          销售方开户行及账号: Bank and account of the seller.
          购买方开户行及账号: Bank and account of the buyer.
          规格型号: Model or specification.
          发票名称: Heading of the invoice.
          单位: Unit of measure.
          数量: Number of units.
          校验码备选: Another reading of the check code.
          校验码后六位备选: Another reading of the last six digits of the check code.
          发票号码备选: Another reading of the invoice number.
          车牌号: Number plate.
          类型: Kind (of vehicle, on toll invoices).
          通行日期起: First day on the toll road.
          通行日期止: Last day on the toll road.
          发票类型: Kind of invoice.
        description: |
          Heading of the field. 密码区1 to 密码区4 (the four cipher lines) and 二维码 (QR code) are possible too. With several
          lines of goods, their headings probably repeat.
        zh:
          description: |
            栏目名。也可能是密码区1 至密码区4（四行密文）和二维码。货物有多行时，与货物有关的栏目名估计每行各出现一次。
          enum:
            发票代码: 发票代码。
            发票号码: 发票号码。
            打印发票代码: 机器打印的发票代码。
            打印发票号码: 机器打印的发票号码。
            开票日期: 开票日期。
            购买方识别号: 购买方的纳税人识别号。
            小写金额: 含税金额，以数字表示。
            价税合计(大写): 含税金额，中文大写。
            销售方识别号: 销售方的纳税人识别号。
            校验码: 校验码。
            购买方名称: 购买方名称。
            销售方名称: 销售方名称。
            税额: 单行的税额。
            复核: 发票的复核人员。
            联次名称: 联次的名称。
            备注: 备注。
            联次: 本张属于第几联。
            密码区: 密文。
            开票人: 开具发票的人员。
            收款人: 收取款项的人员。
            货物或应税劳务、服务名称: 货物或服务。
            省: 省份。
            市: 城市。
            服务类型: 服务类型。
            通行费标志: 通行费发票标志。
            是否代开: 是否替销售方代开。
            是否收购: 是否为收购发票。
            合计金额: 税前合计金额。
            是否有公司印章: 是否有公司印章。
            发票消费类型: 消费的项目类型。
            车船税: 车船税。
            机器编号: 机器编号。
            成品油标志: 成品油发票标志。
            税率: 单行的税率。
            合计税额: 合计税额。
            购买方地址、电话: 购买方的地址和电话。
            销售方地址、电话: 销售方的地址和电话。
            单价: 每单位的价格。
            金额: 单行的金额。
            销售方开户行及账号: 销售方的开户行和账号。
            购买方开户行及账号: 购买方的开户行和账号。
            规格型号: 型号或规格。
            发票名称: 发票票面的标题。
            单位: 计量单位。
            数量: 按单位计的数量。
            校验码备选: 校验码的另一种识别结果。
            校验码后六位备选: 校验码后六位的另一种识别结果。
            发票号码备选: 发票号码的另一种识别结果。
            车牌号: 车牌。
            类型: 类型（通行费发票上的车辆类型）。
            通行日期起: 在收费公路通行的第一天。
            通行日期止: 在收费公路通行的最后一天。
            发票类型: 发票类型。
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 栏目内容。}
      Polygon:
        type: Polygon
        required: true
        nullable: true
        description: Corners of the field.
        zh: {description: 栏目的四角坐标。}
---
Action: VatInvoiceOCR
Version: 2018-11-19
group: invoices
title: VAT Invoice OCR
summary: Reads a Chinese VAT invoice, on paper or electronic.
description: |
  Reads every field of special and ordinary VAT invoices, on paper or electronic, and of the fully digital ones that
  replace them. VatInvoiceInfos holds the fields as names and values. Items holds the lines of goods again, sorted.

  It does not check anything. VatInvoiceVerifyNew asks the tax office whether the invoice is genuine,
  VerifyOfdVatInvoiceOCR opens OFD files, and RecognizeGeneralInvoice reads any kind of invoice, or several in one
  picture.
keywords: [value-added tax, fapiao, e-invoice]
zh:
  title: 增值税发票识别
  summary: 识别纸质或电子的增值税发票。
  description: |
    专票、普票、电子专票、电子普票以及数电发票都能读全。字段以名称和值的形式放在 VatInvoiceInfos，货物明细另外整理成行，
    放在 Items。

    本接口只读取票面；要向税务机关查验真伪请用 VatInvoiceVerifyNew，OFD 文件用 VerifyOfdVatInvoiceOCR，票种不定或一图
    多票时用 RecognizeGeneralInvoice。
  keywords: [专票, 普票, 电子发票, 数电票, 全电发票, 税票]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture or PDF. PNG, JPG or PDF, no GIF; each side from 20 to 10,000 pixels.
    zh: {description: '图片或 PDF。支持 PNG、JPG、PDF，不支持 GIF；每边 20 至 10,000 像素。'}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The limits of ImageBase64 apply to it too. The download must finish within 3 seconds.
      If both are given, the URL is used. Files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，须在 3 秒内完成；ImageBase64 的限制在此同样适用，两者都给时以 ImageUrl 为准。
        文件放在腾讯云存储中最稳妥。
  IsPdf:
    type: Boolean
    default: false
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    format: uint64
    default: 1
    description: Page of the PDF to read, counted from 1. Used only with IsPdf.
    zh: {description: 要读取的 PDF 页码，从 1 开始。仅在打开 IsPdf 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  VatInvoiceInfos:
    type: Array of TextVatInvoice
    required: true
    description: The fields of the invoice.
    zh: {description: 发票上的各个栏目。}
  Items:
    type: Array of VatInvoiceItem
    required: true
    description: The lines of goods or services, one object per line.
    zh: {description: 货物或服务明细，每行一个对象。}
  PdfPageSize:
    type: Integer
    required: true
    description: Number of pages in the PDF; 0 for a picture.
    zh: {description: PDF 的总页数；图片为 0。}
  Angle:
    type: Float
    required: true
    description: Angle of the text against the horizontal, in degrees; clockwise is positive.
    zh: {description: 文字相对水平方向的旋转角度，单位为度，顺时针为正。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An electronic invoice with one line of goods
    zh: {title: 一张电子发票，含一行货物}
    request:
      ImageUrl: https://example.com/invoice.pdf
      IsPdf: true
    response:
      VatInvoiceInfos:
        - Name: 发票号码
          Value: '00000001'
          Polygon:
            LeftTop: {X: 820, Y: 60}
            RightTop: {X: 960, Y: 60}
            RightBottom: {X: 960, Y: 84}
            LeftBottom: {X: 820, Y: 84}
        - Name: 销售方名称
          Value: 深圳市范例商贸有限公司
          Polygon:
            LeftTop: {X: 140, Y: 520}
            RightTop: {X: 420, Y: 520}
            RightBottom: {X: 420, Y: 546}
            LeftBottom: {X: 140, Y: 546}
        - Name: 小写金额
          Value: ¥113.00
          Polygon: null
      Items:
        - LineNo: '1'
          Name: '*文具*笔记本'
          Spec: A5
          Unit: 本
          Quantity: '10'
          UnitPrice: '10.00'
          AmountWithoutTax: '100.00'
          TaxRate: 13%
          TaxAmount: '13.00'
          TaxClassifyCode: ''
          VehicleType: ''
          VehicleBrand: ''
          DeparturePlace: ''
          ArrivalPlace: ''
          TransportItemsName: ''
          ConstructionPlace: ''
          ConstructionName: ''
      PdfPageSize: 1
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `VatInvoiceVerifyNew.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  VatInvoice:
    description: |
      Fields of every kind of invoice: VAT invoices, vehicle invoices and fully digital ones. Numbers are sent as text,
      amounts are in yuan; a member that does not belong to the kind of invoice is empty.
    zh:
      description: |
        各类发票共有的内容，涵盖增值税发票、机动车类发票和数电发票。数值以字符串形式给出，金额单位为元；
        与票种无关的字段为空。
    members:
      Code:
        type: String
        required: true
        description: Invoice code. A fully digital invoice has none.
        zh: {description: 发票代码。数电发票没有代码。}
      Number: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
      Date:
        type: String
        required: true
        description: Day of issue, for example in the form YYYYMMDD (the request uses YYYY-MM-DD). It can be empty.
        zh: {description: 开票日期，格式例如 YYYYMMDD（请求中用 YYYY-MM-DD）。可能为空。}
      BuyerName:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer. Not returned for general machine-printed invoices.
        zh: {description: 购买方名称。通用机打发票不返回。}
      BuyerTaxCode:
        type: String
        required: true
        sensitive: true
        description: Buyer's taxpayer number. Not returned for general machine-printed invoices.
        zh: {description: 购买方纳税人识别号。通用机打发票不返回。}
      BuyerAddressPhone:
        type: String
        required: true
        sensitive: true
        description: Buyer's address and phone in one text. Not returned for general machine-printed invoices.
        zh: {description: 购买方地址与电话，合为一段文字。通用机打发票不返回。}
      BuyerBankAccount:
        type: String
        required: true
        sensitive: true
        description: Buyer's bank and account in one text. Not returned for general machine-printed invoices.
        zh: {description: 购买方开户行与账号，合为一段文字。通用机打发票不返回。}
      SellerName:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      SellerTaxCode:
        type: String
        required: true
        sensitive: true
        description: Seller's taxpayer number.
        zh: {description: 销售方纳税人识别号。}
      SellerAddressPhone:
        type: String
        required: true
        sensitive: true
        description: Seller's address and phone in one text.
        zh: {description: 销售方地址与电话，合为一段文字。}
      SellerBankAccount:
        type: String
        required: true
        sensitive: true
        description: Seller's bank and account in one text.
        zh: {description: 销售方开户行与账号，合为一段文字。}
      Remark: {type: String, required: true, sensitive: true, description: Remarks., zh: {description: 备注。}}
      MachineNo:
        type: String
        required: true
        description: Number of the machine that issued the invoice.
        zh: {description: 开票机器的编号。}
      Type:
        type: String
        required: true
        enum:
          '01': Special VAT invoice.
          '02': Special VAT invoice for goods transport.
          '03': Uniform invoice for the sale of motor vehicles.
          '04': Ordinary VAT invoice.
          '08': Electronic special VAT invoice, fully digital ones included.
          '09': Fully digital invoice.
          '0901': 'Fully digital invoice on paper: special VAT invoice.'
          '0903': 'Fully digital invoice on paper: sale of a motor vehicle.'
          '0904': 'Fully digital invoice on paper: ordinary VAT invoice.'
          '0910': 'Electronic invoice: ordinary.'
          '0915': 'Fully digital invoice on paper: sale of a used vehicle.'
          '0920': 'Electronic invoice: special VAT invoice.'
          '0930': 'Electronic invoice: sale of a motor vehicle.'
          '0940': 'Electronic invoice: sale of a used vehicle.'
          '10': Electronic ordinary VAT invoice, fully digital ones included.
          '11': Ordinary VAT invoice on a roll of paper.
          '14': Electronic VAT invoice for road tolls.
          '15': Uniform invoice for the sale of used vehicles.
          '32': Blockchain invoice of Shenzhen.
          '61': 'Electronic invoice: itinerary of an electronic air ticket.'
          '8208': 'Electronic invoice: road tolls.'
          '83': 'Electronic invoice: electronic railway ticket.'
          '100': Blockchain invoice.
          '101': Fiscal bill, issued by a public body.
          '102': General electronic invoice.
          '103': Road tolls of a vehicle.
        description: Kind of invoice. Finer than InvoiceKind of the request.
        zh:
          description: 发票种类，比请求中的 InvoiceKind 更细。
          enum:
            '01': 增值税专用发票。
            '02': 增值税专用发票（货物运输业）。
            '03': 机动车销售统一发票。
            '04': 增值税普通发票。
            '08': 增值税电子专用发票，包括数电发票。
            '09': 数电发票。
            '0901': 增值税专用发票，数电纸质版。
            '0903': 机动车销售统一发票，数电纸质版。
            '0904': 增值税普通发票，数电纸质版。
            '0910': 普通发票，电子版。
            '0915': 二手车销售统一发票，数电纸质版。
            '0920': 增值税专用发票，电子版。
            '0930': 机动车销售统一发票，电子版。
            '0940': 二手车销售统一发票，电子版。
            '10': 增值税电子普通发票，包括数电发票。
            '11': 增值税普通发票（卷式）。
            '14': 通行费增值税电子发票。
            '15': 二手车销售统一发票。
            '32': 深圳区块链发票。
            '61': 机票行程单，电子版。
            '8208': 通行费发票，电子版。
            '83': 铁路客票，电子版。
            '100': 区块链发票。
            '101': 财政票据，由公共机构开具。
            '102': 通用电子发票。
            '103': 车辆通行费。
      ElectronicType:
        type: String
        required: true
        enum:
          '': Not a fully digital invoice.
          '01': Special VAT invoice.
          '02': Ordinary VAT invoice.
          '03': Train ticket.
          '04': Air itinerary.
        description: Kind of fully digital invoice.
        zh:
          description: 数电发票的种类。
          enum: {'': 不是数电发票。, '01': 增值税专用发票。, '02': 增值税普通发票。, '03': 火车票。, '04': 航空行程单。}
      CheckCode: {type: String, required: true, description: Check code., zh: {description: 校验码。}}
      IsAbandoned:
        type: String
        required: true
        enum:
          'Y': Void.
          'N': Not void.
          H: Reversed by a red invoice.
          HP: Reversed in part.
          HF: Reversed in full.
        description: Says whether the invoice is still valid. Besides these values, Tencent's reference shows 否 (no).
        zh:
          description: 发票是否仍然有效。除所列取值外，腾讯云文档中还有“否”。
          enum: {'Y': 已作废。, 'N': 未作废。, H: 已用红字发票冲销。, HP: 已部分红冲。, HF: 已全额红冲。}
      HasSellerList:
        type: String
        required: true
        enum:
          'Y': It has a list.
          'N': It has none.
          '': Not given, as for invoices on a roll.
        description: |
          Says whether a list of goods belongs to the invoice. Besides these values, Tencent's reference shows 否 (no).
        zh: {description: 是否附有货物清单。除所列取值外，腾讯云文档中还有“否”。, enum: {'Y': 有清单。, 'N': 没有清单。, '': 未给出，例如卷式发票。}}
      SellerListTitle:
        type: String
        required: true
        description: Title of that list.
        zh: {description: 该清单的标题。}
      SellerListTax: {type: String, required: true, description: Tax of that list., zh: {description: 该清单的税额。}}
      AmountWithoutTax: {type: String, required: true, description: Amount before tax., zh: {description: 不含税金额。}}
      TaxAmount: {type: String, required: true, description: Tax., zh: {description: 税额。}}
      AmountWithTax: {type: String, required: true, description: Amount with tax., zh: {description: 价税合计。}}
      Items:
        type: Array of VatInvoiceItem
        required: true
        description: The lines of goods and services.
        zh: {description: 货物与服务明细。}
      TaxBureau:
        type: String
        required: true
        description: Tax office, named by its region.
        zh: {description: 税务机关，以所在地区表示。}
      TrafficFreeFlag:
        type: String
        required: true
        enum:
          'Y': For road tolls.
          'N': Not for road tolls.
        description: Says whether the invoice is for road tolls.
        zh: {description: 是否为通行费发票。, enum: {'Y': 是。, 'N': 不是。}}
      RedLetterInvoiceMark:
        type: Boolean
        nullable: true
        description: True if it is a red invoice, that is, one that reverses another invoice.
        zh: {description: 是否为红字发票，即用来冲销另一张发票的发票。}
      IssuingTypeMark:
        type: Integer
        nullable: true
        enum:
          0: A third party, by commission.
          1: The seller.
          2: Somebody else for the seller.
          3: The tax refund is handled by an agent.
        description: Issuer of the invoice and the party for whom it was issued.
        zh: {description: 由谁为谁开具发票。, enum: {0: 受委托的第三方。, 1: 销售方。, 2: 他人替销售方代开。, 3: 由代理方办理退税。}}
      SellerAgentName:
        type: String
        sensitive: true
        description: Name of the seller for whom another party issued the invoice.
        zh: {description: 由他人代为开票时，该销售方的名称。}
      SellerAgentTaxID:
        type: String
        sensitive: true
        description: That seller's taxpayer number.
        zh: {description: 该销售方的纳税人识别号。}
      RegionCode:
        type: String
        nullable: true
        description: Region, as a code or as the name of a province.
        zh: {description: 地区，为代码或省份名称。}
      ReviewerName:
        type: String
        nullable: true
        sensitive: true
        description: Person who checked the invoice.
        zh: {description: 复核人。}
      IssuerName:
        type: String
        nullable: true
        sensitive: true
        description: Person who issued the invoice.
        zh: {description: 开票人。}
      PayeeName:
        type: String
        nullable: true
        sensitive: true
        description: Person who took the money.
        zh: {description: 收款人。}
      MachineCode:
        type: String
        nullable: true
        description: Number of the issuing terminal.
        zh: {description: 开票终端的编号。}
      TaxControlCode:
        type: String
        nullable: true
        description: Cipher text of the invoice.
        zh: {description: 发票的密码区内容。}
      AmountWithTaxCN:
        type: String
        nullable: true
        description: Amount with tax in Chinese numerals.
        zh: {description: 价税合计（大写）。}
      TaxRate:
        type: String
        nullable: true
        description: Tax rate, such as `9%`.
        zh: {description: 税率，例如 `9%`。}
      SpecialTicketCode:
        type: String
        nullable: true
        description: Code of the special kind of invoice.
        zh: {description: 特殊票种的代码。}
      RedLetterInvoices:
        type: Array of RedLetterInvoiceItem
        nullable: true
        description: The red invoices that reverse this one. Null if there is none.
        zh: {description: 冲销本发票的红字发票。没有时为 null。}
      FullElectronicType:
        type: String
        nullable: true
        description: Kind of fully digital invoice, as an undocumented code.
        zh: {description: 数电发票的种类代码，含义未公布。}
      OfdUrl:
        type: String
        format: url
        nullable: true
        sensitive: true
        description: URL of the OFD file of the invoice.
        zh: {description: 发票 OFD 文件的下载地址。}
      PdfUrl:
        type: String
        format: url
        nullable: true
        sensitive: true
        description: URL of the PDF file of the invoice.
        zh: {description: 发票 PDF 文件的下载地址。}
      OriginalCode:
        type: String
        description: Code of the blue invoice, that is, the one that was reversed.
        zh: {description: 蓝字发票（即被冲销的发票）的代码。}
      OriginalNumber: {type: String, description: Number of the blue invoice., zh: {description: 蓝字发票的号码。}}
  RedLetterInvoiceItem:
    description: A red invoice, which reverses another invoice.
    zh: {description: 冲销另一张发票的红字发票。}
    members:
      Code: {type: String, nullable: true, description: Code of the red invoice., zh: {description: 红字发票的代码。}}
      Number:
        type: String
        nullable: true
        description: Number of the red invoice.
        zh: {description: 红字发票的号码。}
      Date:
        type: String
        nullable: true
        description: Time of issue of the red invoice, YYYY-MM-DD hh:mm:ss in Tencent's sample.
        zh: {description: 红字发票的开具时间；腾讯云示例的格式为 YYYY-MM-DD hh:mm:ss。}
      State:
        type: String
        nullable: true
        description: State of the red invoice, as an undocumented code.
        zh: {description: 红字发票的状态代码，含义未公布。}
  VehicleInvoiceInfo:
    description: Fields of an invoice for a new motor vehicle only. All members are empty for other kinds.
    zh: {description: 新车发票的专属内容。其他票种的字段全部为空。}
    members:
      CarType: {type: String, required: true, description: Kind of vehicle., zh: {description: 车辆类型。}}
      PlateModel: {type: String, required: true, description: Make and model., zh: {description: 厂牌型号。}}
      ProduceAddress: {type: String, required: true, description: Place of manufacture., zh: {description: 产地。}}
      CertificateNo:
        type: String
        required: true
        description: Number of the certificate of conformity.
        zh: {description: 合格证号。}
      ImportNo:
        type: String
        required: true
        description: Number of the import certificate.
        zh: {description: 进口证明书号。}
      VinNo:
        type: String
        required: true
        sensitive: true
        description: Vehicle identification number (VIN).
        zh: {description: 车架号（VIN）。}
      PayTaxesNo:
        type: String
        required: true
        description: Number of the tax payment certificate.
        zh: {description: 完税凭证号码。}
      Tonnage: {type: String, required: true, description: Tonnage., zh: {description: 吨位。}}
      LimitCount: {type: String, required: true, description: Number of people who may ride., zh: {description: 限乘人数。}}
      EngineNo:
        type: String
        required: true
        sensitive: true
        description: Engine number.
        zh: {description: 发动机号。}
      BizCheckFormNo:
        type: String
        required: true
        description: Number of the commodity inspection paper.
        zh: {description: 商检单号。}
      TaxtationOrgCode:
        type: String
        required: true
        description: Code of the tax office in charge. The name of the member is misspelt in the API.
        zh: {description: 主管税务机关代码。字段名拼写有误，接口原本如此。}
      TaxtationOrgName:
        type: String
        required: true
        description: Name of the tax office in charge.
        zh: {description: 主管税务机关名称。}
      MotorTaxRate:
        type: String
        required: true
        description: Tax rate in percent, without a sign.
        zh: {description: 税率，以百分数表示，不带百分号。}
      MotorBankName:
        type: String
        required: true
        sensitive: true
        description: Seller's bank. Tencent's reference calls it the account number, but shows the name of a bank.
        zh: {description: 销售方开户行。腾讯云文档称之为账号，但所示的值是银行名称。}
      MotorBankAccount:
        type: String
        required: true
        sensitive: true
        description: Seller's bank account. Tencent's reference calls it the bank, but shows a number.
        zh: {description: 销售方银行账号。腾讯云文档称之为开户行，但所示的值是号码。}
      SellerAddress:
        type: String
        required: true
        sensitive: true
        description: Seller's address.
        zh: {description: 销售方地址。}
      SellerTel:
        type: String
        required: true
        sensitive: true
        description: Seller's phone.
        zh: {description: 销售方电话。}
      BuyerNo:
        type: String
        required: true
        sensitive: true
        description: Buyer's ID card number.
        zh: {description: 购买方的身份证号码。}
  UsedVehicleInvoiceInfo:
    description: |
      Fields of an invoice for a used vehicle only. The members that are always returned are empty for other kinds.
    zh: {description: 二手车发票的专属内容。其中必有的字段，在其他票种中为空。}
    members:
      TaxBureau:
        type: String
        required: true
        description: Tax office, named by its region.
        zh: {description: 税务机关，以所在地区表示。}
      Buyer:
        type: String
        required: true
        sensitive: true
        description: Buyer, a company or a person.
        zh: {description: 买方，单位或个人。}
      BuyerNo:
        type: String
        required: true
        sensitive: true
        description: Buyer's organisation code or ID card number.
        zh: {description: 买方的组织机构代码或身份证号码。}
      BuyerAddress:
        type: String
        required: true
        sensitive: true
        description: Buyer's address.
        zh: {description: 买方地址。}
      BuyerTel:
        type: String
        required: true
        sensitive: true
        description: Buyer's phone.
        zh: {description: 买方电话。}
      Seller:
        type: String
        required: true
        sensitive: true
        description: Seller, a company or a person.
        zh: {description: 卖方，单位或个人。}
      SellerNo:
        type: String
        required: true
        sensitive: true
        description: Seller's organisation code or ID card number.
        zh: {description: 卖方的组织机构代码或身份证号码。}
      SellerAddress:
        type: String
        required: true
        sensitive: true
        description: Seller's address.
        zh: {description: 卖方地址。}
      SellerTel:
        type: String
        required: true
        sensitive: true
        description: Seller's phone.
        zh: {description: 卖方电话。}
      VehicleLicenseNo:
        type: String
        required: true
        sensitive: true
        description: Number plate.
        zh: {description: 车牌号。}
      RegisterNo:
        type: String
        required: true
        sensitive: true
        description: Number of the registration certificate.
        zh: {description: 登记证书编号。}
      VehicleIdentifyNo:
        type: String
        required: true
        sensitive: true
        description: Vehicle identification number (VIN).
        zh: {description: 车架号（VIN）。}
      ManagementOffice:
        type: String
        required: true
        description: Vehicle office of the destination of the vehicle.
        zh: {description: 车辆转入地的车辆管理所。}
      VehicleTotalPrice:
        type: String
        required: true
        description: Price of the vehicle, in yuan.
        zh: {description: 车价合计，单位为元。}
      Auctioneer:
        type: String
        required: true
        sensitive: true
        description: Dealer or auction house.
        zh: {description: 经营或拍卖单位。}
      AuctioneerAddress:
        type: String
        required: true
        sensitive: true
        description: Address of the dealer or auction house.
        zh: {description: 经营或拍卖单位的地址。}
      AuctioneerTaxpayerNum:
        type: String
        required: true
        sensitive: true
        description: Taxpayer number of the dealer or auction house.
        zh: {description: 经营或拍卖单位的纳税人识别号。}
      AuctioneerBankAccount:
        type: String
        required: true
        sensitive: true
        description: Bank and account of the dealer or auction house.
        zh: {description: 经营或拍卖单位的开户行与账号。}
      AuctioneerTel:
        type: String
        required: true
        sensitive: true
        description: Phone of the dealer or auction house.
        zh: {description: 经营或拍卖单位的电话。}
      Market:
        type: String
        required: true
        sensitive: true
        description: Used-vehicle market.
        zh: {description: 二手车市场。}
      MarketTaxpayerNum:
        type: String
        required: true
        sensitive: true
        description: The market's taxpayer number.
        zh: {description: 二手车市场的纳税人识别号。}
      MarketAddress:
        type: String
        required: true
        sensitive: true
        description: The market's address.
        zh: {description: 二手车市场的地址。}
      MarketBankAccount:
        type: String
        required: true
        sensitive: true
        description: The market's bank and account.
        zh: {description: 二手车市场的开户行与账号。}
      MarketTel:
        type: String
        required: true
        sensitive: true
        description: The market's phone.
        zh: {description: 二手车市场的电话。}
      VehicleTotalPriceCN:
        type: String
        nullable: true
        description: Price in Chinese numerals.
        zh: {description: 车价合计（大写）。}
      InvoiceRiskLevel:
        type: String
        nullable: true
        description: Risk level of the invoice, as an undocumented code.
        zh: {description: 发票的风险等级代码，含义未公布。}
      CarType: {type: String, nullable: true, description: Kind of vehicle., zh: {description: 车辆类型。}}
      PlateModel: {type: String, nullable: true, description: Make and model., zh: {description: 厂牌型号。}}
      AbandonerName:
        type: String
        nullable: true
        sensitive: true
        description: Person who voided the invoice.
        zh: {description: 作废人。}
      AbandonDate:
        type: String
        nullable: true
        description: Day on which the invoice was voided, YYYY-MM-DD in Tencent's sample.
        zh: {description: 作废日期；腾讯云示例的格式为 YYYY-MM-DD。}
      IssuerType:
        type: String
        nullable: true
        enum:
          '1': A dealer.
          '2': An auction house.
          '03': A used-vehicle market.
        description: Issuer of the invoice. The third value has a leading zero, unlike the others.
        zh: {description: 发票由谁开具。第三个取值带前导零，与其他取值不同。, enum: {'1': 经销企业。, '2': 拍卖企业。, '03': 二手车市场。}}
      IssuerTaxCode:
        type: String
        nullable: true
        sensitive: true
        description: Issuer's taxpayer number.
        zh: {description: 开票方的纳税人识别号。}
      CustomCode:
        type: String
        nullable: true
        description: The seller's own code.
        zh: {description: 卖方自己的编码。}
      TaxClassifyCode: {type: String, description: Code of the goods., zh: {description: 商品编码。}}
      ZeroTaxRateMark:
        type: String
        enum:
          '': The rate is not zero.
          '0': Exported, so the rate is zero.
          '1': Exempt from tax.
          '2': Not taxed.
          '3': An ordinary zero rate.
        description: Reason for the zero tax rate.
        zh: {description: 零税率的原因。, enum: {'': 税率不为零。, '0': 出口，因而税率为零。, '1': 免税。, '2': 不征税。, '3': 普通零税率。}}
  PassInvoiceInfo:
    description: One line of an invoice for road tolls.
    zh: {description: 通行费发票的一行。}
    members:
      NumberPlate:
        type: String
        required: true
        sensitive: true
        description: Number plate of the vehicle. For fully digital toll invoices it comes from the source field `cph`.
        zh: {description: 车牌号。数电通行费发票取自源字段 `cph`。}
      Type:
        type: String
        required: true
        description: |
          Kind of toll, or kind of vehicle. For fully digital toll invoices it comes from the source field `cllx`, the
          kind of vehicle.
        zh: {description: 通行费类型或车辆类型。数电通行费发票取自源字段 `cllx`，即车辆类型。}
      PassDateBegin:
        type: String
        required: true
        description: First day of the journey, YYYYMMDD.
        zh: {description: 通行起始日期，YYYYMMDD。}
      PassDateEnd:
        type: String
        required: true
        description: Last day of the journey, YYYYMMDD.
        zh: {description: 通行结束日期，YYYYMMDD。}
      TaxClassifyCode:
        type: String
        required: true
        description: Tax classification code, such as one of 19 digits.
        zh: {description: 税收分类编码，例如 19 位数字。}
  ElectronicTrainTicket:
    description: |
      A fully digital invoice that is a railway ticket. For other kinds the members are empty, and the last five can be
      missing.
    zh: {description: 铁路客票形式的数电发票。其他票种的各字段为空，最后五个字段可能不返回。}
    members:
      BuyerName:
        type: String
        nullable: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      BuyerTaxCode:
        type: String
        nullable: true
        sensitive: true
        description: Buyer's taxpayer number.
        zh: {description: 购买方纳税人识别号。}
      Number: {type: String, nullable: true, description: Invoice number., zh: {description: 发票号码。}}
      Date:
        type: String
        nullable: true
        description: Day of issue, YYYY-MM-DD in Tencent's sample.
        zh: {description: 开票日期；腾讯云示例的格式为 YYYY-MM-DD。}
      TotalCN:
        type: String
        nullable: true
        description: Amount with tax in Chinese numerals; it can have digits instead.
        zh: {description: 价税合计（大写），也可能是数字。}
      Tax: {type: String, nullable: true, description: 'Tax, in yuan.', zh: {description: 税额，单位为元。}}
      ServiceType:
        type: String
        nullable: true
        enum:
          '0': Returned.
          '1': Sold.
        description: Says whether the ticket was sold or returned.
        zh: {description: 车票业务是售票还是退票。, enum: {'0': 退票。, '1': 售票。}}
      TimeGetOn:
        type: String
        nullable: true
        description: Time of departure, hh:mm.
        zh: {description: 发车时间，hh:mm。}
      TrainNumber: {type: String, nullable: true, description: Train number., zh: {description: 车次。}}
      Code: {type: String, nullable: true, description: Invoice code., zh: {description: 发票代码。}}
      SeatType: {type: String, nullable: true, description: Class of the seat., zh: {description: 席别。}}
      DateGetOn:
        type: String
        nullable: true
        description: Day of travel. Tencent's sample value is a time instead.
        zh: {description: 乘车日期；腾讯云示例的值是时间。}
      TrainCabin: {type: String, nullable: true, description: Carriage., zh: {description: 车厢。}}
      StationGetOn: {type: String, nullable: true, description: Station of departure., zh: {description: 出发站。}}
      ElectronicNumber:
        type: String
        nullable: true
        description: Number of the electronic ticket.
        zh: {description: 电子客票号。}
      PassengerName:
        type: String
        nullable: true
        sensitive: true
        description: Name of the traveller.
        zh: {description: 旅客姓名。}
      PassengerNo:
        type: String
        nullable: true
        sensitive: true
        description: Number of the traveller's ID.
        zh: {description: 旅客的证件号码。}
      Amount:
        type: String
        nullable: true
        description: Amount before tax, in yuan. Tencent's reference calls it only the amount.
        zh: {description: 不含税金额，单位为元；腾讯云文档只写作“金额”。}
      StationGetOff: {type: String, nullable: true, description: Station of arrival., zh: {description: 到达站。}}
      TaxRate:
        type: String
        nullable: true
        description: Tax rate, without a percent sign in Tencent's sample.
        zh: {description: 税率；腾讯云示例不带百分号。}
      Seat: {type: String, nullable: true, description: Seat., zh: {description: 座位。}}
      Total:
        type: String
        nullable: true
        description: Amount with tax, in yuan.
        zh: {description: 价税合计，单位为元。}
      CheckCode: {type: String, nullable: true, description: Check code., zh: {description: 校验码。}}
      StateCode:
        type: String
        nullable: true
        enum:
          '0': Normal.
          '1': Not updated.
          '2': Void.
          '3': Reversed by a red invoice.
        description: State of the invoice.
        zh: {description: 发票状态。, enum: {'0': 正常。, '1': 未更新。, '2': 已作废。, '3': 已用红字发票冲销。}}
      Type: {type: String, nullable: true, description: 'Kind of invoice, a code.', zh: {description: 发票种类代码。}}
      AirConditionerFeature:
        type: String
        nullable: true
        description: Says whether the train has air conditioning, in Chinese.
        zh: {description: 列车有无空调，中文。}
      TicketType:
        type: String
        nullable: true
        description: Kind of ticket, such as full fare, in Chinese. It does not replace Type of VatInvoice.
        zh: {description: 车票类型，中文，例如全价。它不能代替 VatInvoice 的 Type。}
      OriginalTaxRate:
        type: String
        nullable: true
        description: Original tax rate, with a percent sign in Tencent's sample.
        zh: {description: 原税率；腾讯云示例带百分号。}
      FullElectronicNumber:
        type: String
        description: Number of the fully digital invoice, from the source field `qdfphm`.
        zh: {description: 数电发票号码，取自源字段 `qdfphm`。}
  ElectronicAirTransport:
    description: |
      A fully digital invoice that is the itinerary of an air ticket. For other kinds the members are empty; `Tax` and
      the last four can be missing.
    zh: {description: 机票行程单形式的数电发票。其他票种的各字段为空，`Tax` 和最后四个字段可能不返回。}
    members:
      Code: {type: String, nullable: true, description: Invoice code., zh: {description: 发票代码。}}
      Number:
        type: String
        nullable: true
        description: Invoice number, 20 digits in Tencent's sample.
        zh: {description: 发票号码，腾讯云示例为 20 位数字。}
      Date:
        type: String
        nullable: true
        description: Day of issue, YYYY-MM-DD in Tencent's sample.
        zh: {description: 开票日期；腾讯云示例的格式为 YYYY-MM-DD。}
      Amount:
        type: String
        nullable: true
        description: Amount, in yuan. It is not documented whether it includes tax.
        zh: {description: 金额，单位为元。是否含税未公布。}
      CheckCode: {type: String, nullable: true, description: Check code., zh: {description: 校验码。}}
      Total:
        type: String
        nullable: true
        description: Amount with tax, in yuan.
        zh: {description: 价税合计，单位为元。}
      DeductionMark:
        type: String
        nullable: true
        description: Mark of tax deduction, as an undocumented code.
        zh: {description: 抵扣标志代码，含义未公布。}
      StateCode:
        type: String
        nullable: true
        enum:
          '0': Normal.
          '1': Not updated.
          '2': Void.
          '3': Reversed by a red invoice.
        description: State of the invoice.
        zh: {description: 发票状态。, enum: {'0': 正常。, '1': 未更新。, '2': 已作废。, '3': 已用红字发票冲销。}}
      BuyerTaxCode:
        type: String
        nullable: true
        sensitive: true
        description: Buyer's taxpayer number.
        zh: {description: 购买方纳税人识别号。}
      BuyerName:
        type: String
        nullable: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      Tax: {type: String, nullable: true, description: 'Total tax, in yuan.', zh: {description: 合计税额，单位为元。}}
      DomesticInternationalMark:
        type: String
        nullable: true
        description: Says whether the flight is domestic or international, in Chinese.
        zh: {description: 航班是国内还是国际，中文。}
      PassengerName:
        type: String
        nullable: true
        sensitive: true
        description: Name of the traveller.
        zh: {description: 旅客姓名。}
      PassengerNo:
        type: String
        nullable: true
        sensitive: true
        description: Number of the traveller's ID.
        zh: {description: 旅客的证件号码。}
      ElectronicNumber:
        type: String
        nullable: true
        description: Number of the electronic ticket.
        zh: {description: 电子客票号。}
      ElectronicAirTransportDetails:
        type: Array of ElectronicAirTransportDetail
        nullable: true
        description: The legs of the journey. For an invoice of another kind, it can hold a single leg of empty members.
        zh: {description: 各个航段。其他票种可能只有一个各字段均为空的航段。}
      Fare: {type: String, description: 'Fare, in yuan.', zh: {description: 票价，单位为元。}}
      FuelSurcharge: {type: String, description: 'Fuel surcharge, in yuan.', zh: {description: 燃油附加费，单位为元。}}
      TaxAmount: {type: String, description: 'VAT, in yuan.', zh: {description: 增值税税额，单位为元。}}
      DevelopmentFund:
        type: String
        description: Contribution to the civil aviation development fund, in yuan.
        zh: {description: 民航发展基金，单位为元。}
  ElectronicAirTransportDetail:
    description: One leg of an air journey.
    zh: {description: 一个航段。}
    members:
      FlightSegment: {type: String, nullable: true, description: Number of the leg., zh: {description: 航段序号。}}
      StationGetOn: {type: String, nullable: true, description: Start of the leg., zh: {description: 航段的起点。}}
      StationGetOff: {type: String, nullable: true, description: End of the leg., zh: {description: 航段的终点。}}
      Carrier:
        type: String
        nullable: true
        description: Airline. Tencent's sample value is the name of a person.
        zh: {description: 承运人（航空公司）。腾讯云示例的值是人名。}
      FlightNumber: {type: String, nullable: true, description: Flight number., zh: {description: 航班号。}}
      SeatLevel:
        type: String
        nullable: true
        description: Class of the seat, in Chinese.
        zh: {description: 座位等级，中文。}
      FlightDate:
        type: String
        nullable: true
        description: Day of the flight, in the form YYYY-MM-DD in Tencent's sample.
        zh: {description: 航班日期；腾讯云示例的格式为 YYYY-MM-DD。}
      DepartureTime:
        type: String
        nullable: true
        description: Time of take-off, hh:mm.
        zh: {description: 起飞时间，hh:mm。}
      FareBasis:
        type: String
        nullable: true
        description: Fare basis of the ticket.
        zh: {description: 客票级别（Fare Basis）。}
  FinancialBill:
    description: A fiscal bill. Public bodies issue it for fees and charges instead of an invoice.
    zh: {description: 财政票据，即公共机构收费时开具、用来代替发票的票据。}
    members:
      Code: {type: String, nullable: true, description: Code of the bill., zh: {description: 票据代码。}}
      Number: {type: String, nullable: true, description: Number of the bill., zh: {description: 票据号码。}}
      BuyerTaxID:
        type: String
        nullable: true
        sensitive: true
        description: Payer's taxpayer number.
        zh: {description: 交款人的纳税人识别号。}
      CheckCode: {type: String, nullable: true, description: Check code., zh: {description: 校验码。}}
      Buyer: {type: String, nullable: true, sensitive: true, description: Payer., zh: {description: 交款人。}}
      Date: {type: String, nullable: true, description: Day of issue., zh: {description: 开票日期。}}
      SellerCompany:
        type: String
        nullable: true
        sensitive: true
        description: Body that received the money.
        zh: {description: 收款单位。}
      Reviewer:
        type: String
        nullable: true
        sensitive: true
        description: Person who checked the bill.
        zh: {description: 复核人。}
      Seller:
        type: String
        nullable: true
        sensitive: true
        description: Person who took the money.
        zh: {description: 收款人。}
      Title: {type: String, nullable: true, description: Title of the bill., zh: {description: 票据名称。}}
      Total: {type: String, nullable: true, description: 'Total, in yuan.', zh: {description: 总金额，单位为元。}}
      TotalCn:
        type: String
        nullable: true
        description: Total in Chinese numerals.
        zh: {description: 总金额（大写）。}
      RushRedStateCode:
        type: String
        nullable: true
        description: Says whether the bill was reversed, as an undocumented code.
        zh: {description: 表示票据是否已冲红的代码，含义未公布。}
      RushRedDate:
        type: String
        nullable: true
        description: Day of the reversal.
        zh: {description: 冲红日期。}
      RushRedTime:
        type: String
        nullable: true
        description: Time of the reversal.
        zh: {description: 冲红时间。}
      RushRedReason: {type: String, nullable: true, description: Reason for the reversal., zh: {description: 冲红原因。}}
      FinancialBillItems:
        type: Array of FinancialBillItem
        nullable: true
        description: The charges.
        zh: {description: 各收费项目。}
      FinancialBillItemDetails:
        type: Array of FinancialBillItemDetails
        nullable: true
        description: The detailed list behind the charges.
        zh: {description: 收费项目的明细清单。}
  FinancialBillItem:
    description: One charge of a fiscal bill.
    zh: {description: 财政票据的一个收费项目。}
    members:
      ItemID:
        type: String
        nullable: true
        description: Number of the charge, as a code.
        zh: {description: 项目编号（代码）。}
      Name: {type: String, nullable: true, description: Name of the charge., zh: {description: 项目名称。}}
      Unit: {type: String, nullable: true, description: Unit of measure., zh: {description: 计量单位。}}
      Quantity:
        type: String
        nullable: true
        description: Number of units, as text.
        zh: {description: 数量，以字符串形式给出。}
      Standard: {type: String, nullable: true, description: Specification or rate., zh: {description: 规格或收费标准。}}
      Total:
        type: String
        nullable: true
        description: Amount, in yuan, as text.
        zh: {description: 金额，单位为元，以字符串形式给出。}
      SerialNumber:
        type: String
        nullable: true
        description: Position of the charge in the list.
        zh: {description: 项目在列表中的序号。}
      Remark: {type: String, nullable: true, description: Remarks., zh: {description: 备注。}}
  FinancialBillItemDetails:
    description: One entry of the detailed list of a fiscal bill.
    zh: {description: 财政票据明细清单的一条。}
    members:
      ItemID:
        type: String
        nullable: true
        description: Number of the entry, as a code.
        zh: {description: 该条的编号（代码）。}
      Name: {type: String, nullable: true, description: Name of the entry., zh: {description: 该条的名称。}}
      Unit: {type: String, nullable: true, description: Unit of measure., zh: {description: 计量单位。}}
      Quantity:
        type: String
        nullable: true
        description: Number of units, as text.
        zh: {description: 数量，以字符串形式给出。}
      Standard: {type: String, nullable: true, description: Specification or rate., zh: {description: 规格或收费标准。}}
      Total:
        type: String
        nullable: true
        description: Amount, in yuan, as text.
        zh: {description: 金额，单位为元，以字符串形式给出。}
      SerialNumber:
        type: String
        nullable: true
        description: Position of the entry in the list.
        zh: {description: 该条在列表中的序号。}
      Remark: {type: String, nullable: true, description: Remarks., zh: {description: 备注。}}
---
Action: VatInvoiceVerifyNew
Version: 2018-11-19
group: invoices
title: VAT Invoice Verification
summary: Asks the tax office whether an invoice exists and returns its content.
description: |
  Takes the key figures of an invoice instead of a picture and checks them with the tax office. The response holds the
  invoice as the tax office has it: `Invoice` for every kind, and one of the other members for vehicles, used vehicles,
  road tolls, railway tickets, air itineraries and fiscal bills. Members that do not belong to the kind are empty.

  `InvoiceNo` and `InvoiceDate` are always needed. The kind of invoice decides what else is needed:

  - `InvoiceCode`: all but fully digital invoices;
  - `CheckCode`: ordinary VAT invoices (paper, electronic, roll, road tolls, fully digital on paper) and fiscal bills;
  - `Amount`: special VAT invoices (paper and electronic), new and used vehicles, blockchain invoices, fiscal bills; for
    fully digital invoices it is the amount with tax;
  - `RegionCode`, `SellerTaxCode` and `EnableCommonElectronic`: general machine-printed electronic invoices of Guangdong
    and Zhejiang, and `SellerTaxCode` also for blockchain invoices.

  Invoices of the last five years can be checked. Once an invoice has been checked more than five times, it cannot be
  checked again that day, so do not repeat calls without need. A wrong figure causes the error
  `FailedOperation.InvoiceMismatch`, an unknown invoice the error `ResourceNotFound.NoInvoice`.

  To get the figures from a picture first, call VatInvoiceOCR or RecognizeGeneralInvoice; VerifyOfdVatInvoiceOCR,
  despite its name, only reads.
keywords: [verify invoice, value-added tax, fapiao, authenticity, genuine, fake]
zh:
  title: 增值税发票核验（新版）
  summary: 向税务机关核对发票要素，查到后返回票面信息。
  description: |
    不传图片，只传发票号码、日期等要素。税局查有此票时给出它登记的票面内容：
    通用部分在 `Invoice`，新车、二手车、通行费、铁路客票、机票行程单、财政票据的专属内容各有一个字段，与票种无关的字段为空。

    `InvoiceNo` 和 `InvoiceDate` 每次必传，其余要素因票种而异，详见各参数的说明。

    可查近五年的发票；同一张票查验超过五次后，当天不能再查，请勿随意重试。要素不符时报
    `FailedOperation.InvoiceMismatch`，查无此票时报 `ResourceNotFound.NoInvoice`。

    要素需要从图片里取时，先用 VatInvoiceOCR 或 RecognizeGeneralInvoice 读出。VerifyOfdVatInvoiceOCR 虽名为 Verify，
    只读取内容。
  keywords: [发票验真, 发票查验, 验票, 真伪, 假发票]
rateLimit: 20
idempotent: false
parameters:
  InvoiceNo:
    type: String
    required: true
    description: 'Invoice number: 8 digits, or 20 for fully digital invoices.'
    zh: {description: 发票号码：8 位，数电发票为 20 位。}
  InvoiceDate:
    type: String
    required: true
    description: Day of issue, YYYY-MM-DD, within the last five years. Invoices of today need EnableTodayInvoice.
    zh: {description: 开票日期，YYYY-MM-DD，限最近五年内。当天的发票须打开 EnableTodayInvoice。}
  InvoiceCode:
    type: String
    description: Invoice code, 10 or 12 digits. Leave it out for fully digital invoices.
    zh: {description: 发票代码，10 位或 12 位。数电发票不填。}
  InvoiceKind:
    type: String
    enum:
      '01': Special VAT invoice.
      '02': Special VAT invoice for goods transport.
      '03': Uniform invoice for the sale of motor vehicles.
      '04': Ordinary VAT invoice.
      '08': Electronic special VAT invoice, fully digital ones included.
      '10': Electronic ordinary VAT invoice, fully digital ones included.
      '11': Ordinary VAT invoice on a roll of paper.
      '14': Electronic VAT invoice for road tolls.
      '15': Uniform invoice for the sale of used vehicles.
      '16': Fiscal bill (财务发票). Type of VatInvoice has 101 for fiscal bills and no 16.
      '32': Blockchain invoice of Shenzhen. Blockchain invoices of Yunnan are no longer supported.
    description: Kind of invoice.
    zh:
      description: 发票种类。
      enum:
        '01': 增值税专用发票。
        '02': 增值税专用发票（货物运输业）。
        '03': 机动车销售统一发票。
        '04': 增值税普通发票。
        '08': 增值税电子专用发票，包括数电发票。
        '10': 增值税电子普通发票，包括数电发票。
        '11': 增值税普通发票（卷式）。
        '14': 通行费增值税电子发票。
        '15': 二手车销售统一发票。
        '16': 财政票据（此处称为财务发票）。VatInvoice 的 Type 以 101 表示财政票据，未列出 16。
        '32': 深圳的区块链发票；云南的已不再支持。
  CheckCode:
    type: String
    description: |
      Last 6 digits of the check code; 5 for blockchain invoices. Needed for ordinary VAT invoices of every form (paper,
      electronic, roll, road tolls, fully digital on paper) and for fiscal bills. It is not documented whether
      blockchain invoices need it.
    zh:
      description: |
        校验码后 6 位；区块链发票为 5 位。各种形式的增值税普通发票（纸质、电子、卷式、通行费、数电纸质）和财政票据必填；
        区块链发票是否必填未公布。
  Amount:
    type: String
    description: |
      Amount before tax, in yuan; for fully digital invoices the amount with tax. Needed for special VAT invoices, paper
      or electronic, new and used vehicles, blockchain invoices and fiscal bills.
    zh:
      description: |
        不含税金额，单位为元；数电发票填价税合计。增值税专用发票（纸质或电子）、新车与二手车发票、
        区块链发票和财政票据必填。
  RegionCode:
    type: String
    enum:
      '4400': Guangdong.
      '3300': Zhejiang.
    description: Region of a general machine-printed electronic invoice; needed for those only.
    zh: {description: 通用机打电子发票的所属地区，仅此类发票需要填写。, enum: {'4400': 广东。, '3300': 浙江。}}
  SellerTaxCode:
    type: String
    sensitive: true
    description: |
      Seller's taxpayer number. Needed for general machine-printed electronic invoices and for blockchain invoices.
    zh: {description: 销售方纳税人识别号。通用机打电子发票和区块链发票必填。}
  EnableCommonElectronic:
    type: Boolean
    default: false
    description: Looks up general machine-printed electronic invoices too.
    zh: {description: 是否也查验通用机打电子发票。}
  EnableTodayInvoice:
    type: Boolean
    default: false
    description: |
      Allows the check of invoices of today. The tax office takes some time to record a new invoice, and only recorded
      ones are found.
    zh: {description: 是否可以查验当天的发票。税务机关录入新开的发票需要一些时间，只有已录入的才能查到。}
response:
  Invoice:
    type: VatInvoice
    required: true
    description: Fields of every kind of invoice.
    zh: {description: 各类发票共有的内容。}
  VehicleInvoiceInfo:
    type: VehicleInvoiceInfo
    required: true
    description: Fields of an invoice for a new vehicle only; empty for other kinds.
    zh: {description: 新车发票的专属内容；其他票种为空。}
  UsedVehicleInvoiceInfo:
    type: UsedVehicleInvoiceInfo
    required: true
    description: Fields of an invoice for a used vehicle only; empty for other kinds.
    zh: {description: 二手车发票的专属内容；其他票种为空。}
  PassInvoiceInfoList:
    type: Array of PassInvoiceInfo
    required: true
    description: The lines of an invoice for road tolls; none for other kinds.
    zh: {description: 通行费发票的各行；其他票种没有。}
  ElectronicTrainTicket:
    type: ElectronicTrainTicket
    required: true
    description: Fields of a railway ticket only; empty for other kinds.
    zh: {description: 铁路客票的专属内容；其他票种为空。}
  ElectronicAirTransport:
    type: ElectronicAirTransport
    required: true
    description: Fields of an air itinerary only; empty for other kinds.
    zh: {description: 机票行程单的专属内容；其他票种为空。}
  FinancialBill:
    type: FinancialBill
    description: Fields of a fiscal bill only. It can be missing.
    zh: {description: 财政票据的专属内容。可能不返回。}
errors:
  - FailedOperation.ArrearsError
  - FailedOperation.CountLimitError
  - FailedOperation.InvoiceMismatch
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - InvalidParameterValue.PriceOrVerificationParameterValueLimit
  - InvalidParameterValue.TicketCodeParameterValueLimit
  - InvalidParameterValue.TicketDateParameterValueLimit
  - InvalidParameterValue.TicketSnParameterValueLimit
  - ResourceNotFound.NoAreaCode
  - ResourceNotFound.NoInvoice
  - ResourceNotFound.NotSupportCurrentInvoiceQuery
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourceUnavailable.TaxNetworkError
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A fully digital invoice, with its amount including tax
    zh: {title: 数电发票，填价税合计}
    request:
      InvoiceNo: '24990000000000000001'
      InvoiceDate: '2024-05-20'
      InvoiceKind: '10'
      Amount: '106.00'
    response:
      Invoice:
        Code: ''
        Number: '24990000000000000001'
        Date: '20240520'
        BuyerName: 北京样例科技有限公司
        BuyerTaxCode: 91110101MA00000018
        BuyerAddressPhone: ''
        BuyerBankAccount: ''
        SellerName: 深圳市范例商贸有限公司
        SellerTaxCode: 91440300MA0000002P
        SellerAddressPhone: ''
        SellerBankAccount: ''
        Remark: ''
        MachineNo: ''
        Type: '0910'
        ElectronicType: '02'
        CheckCode: ''
        IsAbandoned: 'N'
        HasSellerList: 'N'
        SellerListTitle: ''
        SellerListTax: ''
        AmountWithoutTax: '100.00'
        TaxAmount: '6.00'
        AmountWithTax: '106.00'
        Items:
          - LineNo: '1'
            Name: '*信息技术服务*软件服务'
            Spec: ''
            Unit: 次
            Quantity: '1'
            UnitPrice: '100.00'
            AmountWithoutTax: '100.00'
            TaxRate: 6%
            TaxAmount: '6.00'
            TaxClassifyCode: ''
            VehicleType: ''
            VehicleBrand: ''
            DeparturePlace: ''
            ArrivalPlace: ''
            TransportItemsName: ''
            ConstructionPlace: ''
            ConstructionName: ''
        TaxBureau: 深圳
        TrafficFreeFlag: 'N'
      VehicleInvoiceInfo:
        CarType: ''
        PlateModel: ''
        ProduceAddress: ''
        CertificateNo: ''
        ImportNo: ''
        VinNo: ''
        PayTaxesNo: ''
        Tonnage: ''
        LimitCount: ''
        EngineNo: ''
        BizCheckFormNo: ''
        TaxtationOrgCode: ''
        TaxtationOrgName: ''
        MotorTaxRate: ''
        MotorBankName: ''
        MotorBankAccount: ''
        SellerAddress: ''
        SellerTel: ''
        BuyerNo: ''
      UsedVehicleInvoiceInfo:
        TaxBureau: ''
        Buyer: ''
        BuyerNo: ''
        BuyerAddress: ''
        BuyerTel: ''
        Seller: ''
        SellerNo: ''
        SellerAddress: ''
        SellerTel: ''
        VehicleLicenseNo: ''
        RegisterNo: ''
        VehicleIdentifyNo: ''
        ManagementOffice: ''
        VehicleTotalPrice: ''
        Auctioneer: ''
        AuctioneerAddress: ''
        AuctioneerTaxpayerNum: ''
        AuctioneerBankAccount: ''
        AuctioneerTel: ''
        Market: ''
        MarketTaxpayerNum: ''
        MarketAddress: ''
        MarketBankAccount: ''
        MarketTel: ''
      PassInvoiceInfoList: []
      ElectronicTrainTicket: {}
      ElectronicAirTransport: {}
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: An electronic invoice for road tolls, with its check code
    zh: {title: 通行费电子发票，填校验码}
    request:
      InvoiceCode: '111002000001'
      InvoiceNo: '00000012'
      InvoiceDate: '2024-06-01'
      InvoiceKind: '14'
      CheckCode: '123456'
    response:
      Invoice:
        Code: '111002000001'
        Number: '00000012'
        Date: '20240601'
        BuyerName: 北京样例科技有限公司
        BuyerTaxCode: ''
        BuyerAddressPhone: ''
        BuyerBankAccount: ''
        SellerName: 示例高速公路有限公司
        SellerTaxCode: ''
        SellerAddressPhone: ''
        SellerBankAccount: ''
        Remark: ''
        MachineNo: ''
        Type: '14'
        ElectronicType: ''
        CheckCode: '00000000000000123456'
        IsAbandoned: 'N'
        HasSellerList: 'N'
        SellerListTitle: ''
        SellerListTax: ''
        AmountWithoutTax: '50.00'
        TaxAmount: '1.50'
        AmountWithTax: '51.50'
        Items: []
        TaxBureau: 北京
        TrafficFreeFlag: 'Y'
      VehicleInvoiceInfo:
        CarType: ''
        PlateModel: ''
        ProduceAddress: ''
        CertificateNo: ''
        ImportNo: ''
        VinNo: ''
        PayTaxesNo: ''
        Tonnage: ''
        LimitCount: ''
        EngineNo: ''
        BizCheckFormNo: ''
        TaxtationOrgCode: ''
        TaxtationOrgName: ''
        MotorTaxRate: ''
        MotorBankName: ''
        MotorBankAccount: ''
        SellerAddress: ''
        SellerTel: ''
        BuyerNo: ''
      UsedVehicleInvoiceInfo:
        TaxBureau: ''
        Buyer: ''
        BuyerNo: ''
        BuyerAddress: ''
        BuyerTel: ''
        Seller: ''
        SellerNo: ''
        SellerAddress: ''
        SellerTel: ''
        VehicleLicenseNo: ''
        RegisterNo: ''
        VehicleIdentifyNo: ''
        ManagementOffice: ''
        VehicleTotalPrice: ''
        Auctioneer: ''
        AuctioneerAddress: ''
        AuctioneerTaxpayerNum: ''
        AuctioneerBankAccount: ''
        AuctioneerTel: ''
        Market: ''
        MarketTaxpayerNum: ''
        MarketAddress: ''
        MarketBankAccount: ''
        MarketTel: ''
      PassInvoiceInfoList:
        - NumberPlate: 京A00001
          Type: 客车
          PassDateBegin: '20240530'
          PassDateEnd: '20240530'
          TaxClassifyCode: '0000000000000000000'
      ElectronicTrainTicket: {}
      ElectronicAirTransport: {}
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VehicleLicenseOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextVehicleFront:
    description: The main page of a vehicle licence. A field that was not read is empty or null.
    zh: {description: 行驶证主页。没有读到的字段为空或 null。}
    members:
      PlateNo:
        type: String
        required: true
        nullable: true
        sensitive: true
        description: Number plate.
        zh: {description: 车牌号。}
      VehicleType:
        type: String
        required: true
        nullable: true
        description: Kind of vehicle, such as a small saloon car.
        zh: {description: 车辆类型，例如小型轿车。}
      Owner:
        type: String
        required: true
        nullable: true
        sensitive: true
        description: 'Owner: a person or a company.'
        zh: {description: 所有人：个人或单位。}
      Address:
        type: String
        required: true
        nullable: true
        sensitive: true
        description: The owner's address.
        zh: {description: 所有人住址。}
      UseCharacter:
        type: String
        required: true
        nullable: true
        description: Use of the vehicle, such as non-commercial use.
        zh: {description: 使用性质，例如非营运。}
      Model: {type: String, required: true, nullable: true, description: Make and model., zh: {description: 品牌型号。}}
      Vin:
        type: String
        required: true
        nullable: true
        sensitive: true
        description: Vehicle identification number (VIN), 17 characters.
        zh: {description: 车架号（VIN），17 个字符。}
      EngineNo:
        type: String
        required: true
        nullable: true
        sensitive: true
        description: Engine number.
        zh: {description: 发动机号。}
      RegisterDate:
        type: String
        required: true
        nullable: true
        description: Day of registration, YYYY-MM-DD in Tencent's sample.
        zh: {description: 注册日期；腾讯云示例的格式为 YYYY-MM-DD。}
      IssueDate:
        type: String
        required: true
        nullable: true
        description: Day of issue, in the same form. It can be empty.
        zh: {description: 发证日期，格式同上。可能为空。}
      Seal:
        type: String
        required: true
        nullable: true
        description: 'Text of the seal: the authority that issued the licence.'
        zh: {description: 印章文字，即发证机关。}
      StateElectronic:
        type: String
        description: State of the licence, such as normal. Electronic licences only.
        zh: {description: 行驶证状态，例如正常。仅限电子行驶证。}
      InspectionValidityTimeElectronic:
        type: String
        description: Month until which the inspection is valid, in Chinese (year, month). Electronic licences only.
        zh: {description: 检验有效期截止的月份，中文格式（年、月）。仅限电子行驶证。}
      GenerationTimeElectronic:
        type: String
        description: |
          Day on which the electronic licence was made, in Chinese (year, month, day). Electronic licences only.
        zh: {description: 电子行驶证的生成日期，中文格式（年、月、日）。仅限电子行驶证。}
  TextVehicleBack:
    description: The second page of a vehicle licence. A field that was not read is empty or null.
    zh: {description: 行驶证副页。没有读到的字段为空或 null。}
    members:
      PlateNo:
        type: String
        required: true
        nullable: true
        sensitive: true
        description: Number plate.
        zh: {description: 车牌号。}
      FileNo:
        type: String
        required: true
        nullable: true
        sensitive: true
        description: File number.
        zh: {description: 档案编号。}
      AllowNum:
        type: String
        required: true
        nullable: true
        description: Number of people who may ride, with the Chinese unit.
        zh: {description: 核定载人数，带中文单位。}
      TotalMass:
        type: String
        required: true
        nullable: true
        description: Total mass, with its unit.
        zh: {description: 总质量，带单位。}
      CurbWeight:
        type: String
        required: true
        nullable: true
        description: Mass of the empty vehicle, with its unit.
        zh: {description: 整备质量，带单位。}
      LoadQuality:
        type: String
        required: true
        nullable: true
        description: Load that the vehicle may carry. With its unit, or `--` if that is printed instead.
        zh: {description: 核定载质量，带单位；证件上印作 `--` 时照此返回。}
      ExternalSize:
        type: String
        required: true
        nullable: true
        description: Length x width x height, with the unit.
        zh: {description: 外廓尺寸：长 x 宽 x 高，带单位。}
      Marks: {type: String, required: true, nullable: true, description: Remarks., zh: {description: 备注。}}
      Record:
        type: String
        required: true
        nullable: true
        description: Inspection record.
        zh: {description: 检验记录。}
      TotalQuasiMass:
        type: String
        required: true
        nullable: true
        description: Mass that the vehicle may tow. With its unit, or `--` if that is printed instead.
        zh: {description: 准牵引总质量，带单位；证件上印作 `--` 时照此返回。}
      SubPageCode:
        type: String
        required: true
        nullable: true
        description: Code printed on the second page.
        zh: {description: 副页上印的编码。}
      FuelType: {type: String, required: true, nullable: true, description: Fuel., zh: {description: 燃料种类。}}
      AddressElectronic:
        type: String
        sensitive: true
        description: The owner's address, on electronic licences judging by its name.
        zh: {description: 所有人住址；从名称看属于电子行驶证。}
      IssueAuthorityElectronic:
        type: String
        description: Authority that issued the licence, on electronic licences judging by its name.
        zh: {description: 发证机关；从名称看属于电子行驶证。}
      CarBodyColor: {type: String, description: Colour of the body., zh: {description: 车身颜色。}}
  TextTractorVehicleBack:
    description: |
      The second page of a tractor's or combine harvester's licence. A field that was not read is empty or null.
    zh: {description: 拖拉机或联合收割机行驶证的副页。没有读到的字段为空或 null。}
    members:
      PlateNo: {type: String, nullable: true, sensitive: true, description: Number plate., zh: {description: 车牌号。}}
      AllowNum:
        type: String
        nullable: true
        description: Number of people who may ride, with the Chinese unit.
        zh: {description: 核定载人数，带中文单位。}
      CombineHarvesterQuality:
        type: String
        nullable: true
        description: Mass of a combine harvester. For a tractor it can have only the unit.
        zh: {description: 联合收割机的质量。拖拉机在此处可能只有单位。}
      TractorMinUsageWeight:
        type: String
        nullable: true
        description: Minimum mass at which a tractor may be used, with its unit.
        zh: {description: 拖拉机最小使用质量，带单位。}
      TractorMaxAllowLoadCapacity:
        type: String
        nullable: true
        description: Maximum load of a tractor, with its unit.
        zh: {description: 拖拉机最大允许载质量，带单位。}
      ExternalSize:
        type: String
        nullable: true
        description: Length, width and height, with the unit.
        zh: {description: 外廓尺寸（长、宽、高），带单位。}
      Record: {type: String, nullable: true, description: Inspection record., zh: {description: 检验记录。}}
      VehicleType:
        type: String
        nullable: true
        description: Kind of vehicle, such as a wheeled tractor.
        zh: {description: 车辆类型，例如轮式拖拉机。}
      Address:
        type: String
        nullable: true
        sensitive: true
        description: The owner's address.
        zh: {description: 所有人住址。}
---
Action: VehicleLicenseOCR
Version: 2018-11-19
group: vehicles
title: Vehicle License OCR
summary: 'Reads a mainland China vehicle licence: its main page, its second page, or both.'
description: |
  Reads paper and electronic vehicle licences, and those of tractors, from a photo or scan. `CardSide` sets the page to
  expect. The fields are in `FrontInfo`, `BackInfo` or both; a page that was not read is null. For the second page of a
  tractor's licence set `TractorCardSide`; its fields are in `TractorBackInfo`.

  Besides reading, it warns of photocopies, pictures of a screen, glare, blur and missing edges in `RecognizeWarnCode`
  and `RecognizeWarnMsg`. Some of these codes have other meanings in the ID card actions.

  VehicleRegCertOCR reads the registration certificate, DriverLicenseOCR the licence of the driver, LicensePlateOCR a
  plate on a vehicle.
keywords: [vehicle registration, car registration, logbook]
zh:
  title: 行驶证识别
  summary: 读取行驶证的主页、副页，或一次读两页。
  description: |
    适用于纸质行驶证、电子行驶证以及拖拉机行驶证的照片或扫描件。
    用 `CardSide` 指明要读哪一页，结果放在 `FrontInfo`、`BackInfo` 里，没读的那页为 null；
    拖拉机副页则设置 `TractorCardSide`，结果在 `TractorBackInfo`。

    除文字外，遇到复印件、对着屏幕拍的照片、反光、模糊或缺边，还会给出相应的告警码；部分告警码在身份证类接口中含义不同。

    登记证书请用 VehicleRegCertOCR，驾照请用 DriverLicenseOCR，车身上的号牌请用 LicensePlateOCR。
  keywords: [行车证, 行车本, 行驶本, 车辆行驶证]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 7 MiB
    recommendedPixels: 500 x 800
    description: |
      The picture as base64 text. PNG, JPG, JPEG or BMP. The licence should fill two thirds of the picture.
    zh:
      description: |
        图片的 Base64 文本。支持 PNG、JPG、JPEG、BMP；行驶证占画面三分之二时识别效果最好。
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The same limits apply. If ImageBase64 is given too, the URL is used. The download must finish
      within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  CardSide:
    type: String
    default: FRONT
    enum:
      FRONT: The main page, with the red seal.
      BACK: The second page, the side with the plate number.
      DOUBLE: Both of these in one picture.
    description: The page in the picture.
    zh: {description: 图片上是哪一页。, enum: {FRONT: 主页，即有红色印章的一页。, BACK: 副页，即有车牌号的一面。, DOUBLE: 以上两页在同一张图片中。}}
  TractorCardSide:
    type: String
    enum:
      FRONT: The main page, with the red seal.
      BACK: The second page of a tractor's licence.
    description: |
      The page of a tractor's licence in the picture. No default is documented, nor how it combines with CardSide.
    zh: {description: 图片上是拖拉机行驶证的哪一页。默认值未公布，与 CardSide 如何配合也未公布。, enum: {FRONT: 主页，即有红色印章的一页。, BACK: 拖拉机行驶证副页。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  FrontInfo:
    type: TextVehicleFront
    required: true
    nullable: true
    description: Fields of the main page; null if only the second page was requested.
    zh: {description: 主页的字段；只要求读副页时为 null。}
  BackInfo:
    type: TextVehicleBack
    required: true
    nullable: true
    description: Fields of the second page; null if only the main page was requested.
    zh: {description: 副页的字段；只要求读主页时为 null。}
  RecognizeWarnCode:
    type: Array of Integer
    required: true
    enum:
      -9102: A photocopy.
      -9103: A picture of a screen.
      -9104: Glare.
      -9105: Blur.
      -9106: An edge is not in the picture.
    description: |
      Warnings about the picture, as numbers; several can apply. The value without a warning is not documented.
    zh:
      description: 图片的告警，以数字表示，可能有多个。无告警时的值未公布。
      enum: {-9102: 复印件。, -9103: 屏幕翻拍图片。, -9104: 反光。, -9105: 模糊。, -9106: 证件有边缘不在图片内。}
  RecognizeWarnMsg:
    type: Array of String
    required: true
    enum:
      WARN_DRIVER_LICENSE_COPY_CARD: A photocopy.
      WARN_DRIVER_LICENSE_SCREENED_CARD: A picture of a screen.
      WARN_DRIVER_LICENSE_REFLECTION: Glare.
      WARN_DRIVER_LICENSE_BLUR: Blur.
      WARN_DRIVER_LICENSE_BORDER_INCOMPLETE: An edge is not in the picture.
    description: The same warnings by name. The names speak of driving licences although a vehicle licence was read.
    zh:
      description: 同样的告警，以名称表示。虽然读的是行驶证，名称里写的却是驾驶证。
      enum:
        WARN_DRIVER_LICENSE_COPY_CARD: 复印件。
        WARN_DRIVER_LICENSE_SCREENED_CARD: 屏幕翻拍图片。
        WARN_DRIVER_LICENSE_REFLECTION: 反光。
        WARN_DRIVER_LICENSE_BLUR: 模糊。
        WARN_DRIVER_LICENSE_BORDER_INCOMPLETE: 证件有边缘不在图片内。
  VehicleLicenseType:
    type: String
    enum:
      Electronic: An electronic licence.
      Normal: An ordinary licence.
    description: Says whether the licence is a paper or an electronic one.
    zh: {description: 行驶证是纸质的还是电子的。, enum: {Electronic: 电子证件。, Normal: 普通证件。}}
  TractorBackInfo:
    type: TextTractorVehicleBack
    nullable: true
    description: |
      Fields of the second page of a tractor's licence, else null. Tencent's reference ties it to CardSide `BACK`,
      although TractorCardSide is the parameter for tractors.
    zh:
      description: |
        拖拉机行驶证副页的字段，否则为 null。腾讯云文档给出的条件是 CardSide 为 `BACK`，
        但拖拉机对应的参数是 TractorCardSide。
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageBlur
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.ImageSizeTooLarge
  - FailedOperation.LicenseCardSideError
  - FailedOperation.LicenseMultiCardError
  - FailedOperation.NoVehicleLicenseError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameter.EngineImageDecodeFailed
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The main page, fetched by URL
    zh: {title: 主页，以 URL 传入}
    request:
      ImageUrl: https://example.com/vehicle-front.jpg
      CardSide: FRONT
    response:
      FrontInfo:
        PlateNo: 京A00001
        VehicleType: 小型轿车
        Owner: 何子墨
        Address: 北京市朝阳区示例路 1 号
        UseCharacter: 非营运
        Model: 样例牌YL7000A
        Vin: LSAMPLE0800000012
        EngineNo: A00001
        RegisterDate: '2021-04-12'
        IssueDate: '2021-04-14'
        Seal: 北京市公安局公安交通管理局
      BackInfo: null
      RecognizeWarnCode: []
      RecognizeWarnMsg: []
      VehicleLicenseType: Normal
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A photocopy of the second page
    zh: {title: 副页的复印件}
    request:
      ImageBase64: aGVsbG8=
      CardSide: BACK
    response:
      FrontInfo: null
      BackInfo:
        PlateNo: 京A00001
        FileNo: '000000000001'
        AllowNum: 5人
        TotalMass: 1900kg
        CurbWeight: 1450kg
        LoadQuality: '--'
        ExternalSize: 4600×1800×1480mm
        Marks: ''
        Record: 检验有效期至2027年04月
        TotalQuasiMass: '--'
        SubPageCode: '0000000000001'
        FuelType: 汽油
      RecognizeWarnCode: [-9102]
      RecognizeWarnMsg: [WARN_DRIVER_LICENSE_COPY_CARD]
      VehicleLicenseType: Normal
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VehicleRegCertOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  VehicleRegCertInfo:
    description: One field of the certificate.
    zh: {description: 证书的一个栏目。}
    members:
      Name:
        type: String
        required: true
        enum:
          车辆型号: Model of the vehicle.
          车辆识别代号/车架号: Vehicle identification number (VIN).
          发动机号: Engine number.
          制造厂名称: Maker.
          轴距: Wheelbase.
          轮胎数: Number of tyres.
          总质量: Total mass.
          外廓尺寸: Outer size.
          轴数: Number of axles.
          车辆出厂日期: Day on which the vehicle left the factory.
          发证日期: Day of issue of the certificate.
          使用性质: Use of the vehicle.
          车辆获得方式: Way in which the owner got the vehicle.
          车辆类型: Kind of vehicle.
          国产/进口: Says whether the vehicle was made in China or imported.
          燃料种类: Fuel.
          车身颜色: Colour of the body.
          发动机型号: Engine model.
          车辆品牌: Make of the vehicle.
          编号: Number of the certificate, which can have an asterisk at each end.
          转向形式: Kind of steering.
          机动车所有人1: First owner.
          身份证明名称1: Kind of identity paper of the first owner.
          号码1: Number of that paper (first owner).
          登记机关1: Office that registered the first owner.
          登记日期1: Day on which the first owner was registered.
          机动车所有人2: Second owner.
          身份证明名称2: Kind of identity paper of the second owner.
          号码2: Number of that paper (second owner).
          登记机关2: Office that registered the second owner.
          登记日期2: Day on which the second owner was registered.
          机动车所有人3: Third owner.
          身份证明名称3: Kind of identity paper of the third owner.
          号码3: Number of that paper (third owner).
          登记机关3: Office that registered the third owner.
          登记日期3: Day on which the third owner was registered.
          机动车所有人4: Fourth owner.
          身份证明名称4: Kind of identity paper of the fourth owner.
          号码4: Number of that paper (fourth owner).
          登记机关4: Office that registered the fourth owner.
          登记日期4: Day on which the fourth owner was registered.
          机动车所有人5: Fifth owner.
          身份证明名称5: Kind of identity paper of the fifth owner.
          号码5: Number of that paper (fifth owner).
          登记机关5: Office that registered the fifth owner.
          登记日期5: Day on which the fifth owner was registered.
          机动车所有人6: Sixth owner.
          身份证明名称6: Kind of identity paper of the sixth owner.
          号码6: Number of that paper (sixth owner).
          登记机关6: Office that registered the sixth owner.
          登记日期6: Day on which the sixth owner was registered.
          机动车所有人7: Seventh owner.
          身份证明名称7: Kind of identity paper of the seventh owner.
          号码7: Number of that paper (seventh owner).
          登记机关7: Office that registered the seventh owner.
          登记日期7: Day on which the seventh owner was registered.
          机动车登记证书编号: Number of the certificate, on a page of later entries.
          标题: Heading of a later entry; its value is 转让登记 (transfer), 抵押登记 (mortgage) or 解除抵押 (mortgage lifted).
          姓名/名称: 'Transfer: name of the new owner.'
          身份证明名称/号码: 'Transfer or mortgage: kind and number of the identity paper.'
          获得方式: 'Transfer: way in which the new owner got the vehicle.'
          机动车登记编号: 'Transfer: number plate.'
          转让登记日期: 'Transfer: day of registration.'
          抵押权人姓名/名称: 'Mortgage: name of the mortgagee.'
          抵押登记日期: 'Mortgage: day of registration.'
          解除抵押日期: 'Mortgage lifted: day.'
        description: |
          Heading of the field, as it is printed. The same heading can occur several times, once for each entry.
        zh:
          description: 栏目名，与证书所印一致。同一栏目名可能多次出现，每条记录一次。
          enum:
            车辆型号: 车辆的型号。
            车辆识别代号/车架号: 车辆识别代号（VIN）。
            发动机号: 发动机号码。
            制造厂名称: 制造厂。
            轴距: 轴距。
            轮胎数: 轮胎数量。
            总质量: 总质量。
            外廓尺寸: 外廓尺寸。
            轴数: 车轴数量。
            车辆出厂日期: 车辆出厂的日期。
            发证日期: 证书的签发日期。
            使用性质: 车辆的用途。
            车辆获得方式: 车辆的取得方式。
            车辆类型: 车辆类型。
            国产/进口: 国产还是进口。
            燃料种类: 燃料。
            车身颜色: 车身颜色。
            发动机型号: 发动机型号。
            车辆品牌: 车辆的品牌。
            编号: 证书编号，首尾可能各有一个星号。
            转向形式: 转向形式。
            机动车所有人1: 第一任所有人。
            身份证明名称1: 第一任所有人的身份证明种类。
            号码1: 第一任所有人的身份证明号码。
            登记机关1: 登记第一任所有人的机关。
            登记日期1: 第一任所有人的登记日期。
            机动车所有人2: 第二任所有人。
            身份证明名称2: 第二任所有人的身份证明种类。
            号码2: 第二任所有人的身份证明号码。
            登记机关2: 登记第二任所有人的机关。
            登记日期2: 第二任所有人的登记日期。
            机动车所有人3: 第三任所有人。
            身份证明名称3: 第三任所有人的身份证明种类。
            号码3: 第三任所有人的身份证明号码。
            登记机关3: 登记第三任所有人的机关。
            登记日期3: 第三任所有人的登记日期。
            机动车所有人4: 第四任所有人。
            身份证明名称4: 第四任所有人的身份证明种类。
            号码4: 第四任所有人的身份证明号码。
            登记机关4: 登记第四任所有人的机关。
            登记日期4: 第四任所有人的登记日期。
            机动车所有人5: 第五任所有人。
            身份证明名称5: 第五任所有人的身份证明种类。
            号码5: 第五任所有人的身份证明号码。
            登记机关5: 登记第五任所有人的机关。
            登记日期5: 第五任所有人的登记日期。
            机动车所有人6: 第六任所有人。
            身份证明名称6: 第六任所有人的身份证明种类。
            号码6: 第六任所有人的身份证明号码。
            登记机关6: 登记第六任所有人的机关。
            登记日期6: 第六任所有人的登记日期。
            机动车所有人7: 第七任所有人。
            身份证明名称7: 第七任所有人的身份证明种类。
            号码7: 第七任所有人的身份证明号码。
            登记机关7: 登记第七任所有人的机关。
            登记日期7: 第七任所有人的登记日期。
            机动车登记证书编号: 后续登记页上的证书编号。
            标题: 后续登记的标题，值为转让登记、抵押登记或解除抵押。
            姓名/名称: 转让：新所有人的姓名或名称。
            身份证明名称/号码: 转让或抵押：身份证明的种类和号码。
            获得方式: 转让：车辆的取得方式。
            机动车登记编号: 转让：车牌号。
            转让登记日期: 转让：登记日期。
            抵押权人姓名/名称: 抵押：抵押权人的姓名或名称。
            抵押登记日期: 抵押：登记日期。
            解除抵押日期: 解除抵押：日期。
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 栏目内容。}
---
Action: VehicleRegCertOCR
Version: 2018-11-19
group: vehicles
title: Vehicle Registration Certificate OCR
summary: Reads the pages of a mainland China motor vehicle registration certificate.
description: |
  Reads a photo or scan of the certificate (the booklet that proves who owns a vehicle) and returns a flat list of
  fields, each with its Chinese heading. Two kinds of pages are read:

  - the page with the technical data and up to seven owners, whose headings carry the number of the owner;
  - the pages of later entries: transfers, mortgages and lifted mortgages. Each entry opens with a field called `标题`.

  VehicleLicenseOCR reads the small licence that is carried in the vehicle. If you need only the VIN, VinOCR is simpler.
keywords: [vehicle title, green book, owner, logbook]
zh:
  title: 机动车登记证书识别
  summary: 读取机动车登记证书各栏内容。
  description: |
    输入登记证书（俗称大绿本）的照片或扫描件，返回一组“栏目名 + 内容”。支持两类页面：

    - 摘要页：车辆参数以及最多七任车主，栏目名末尾的数字代表第几任；
    - 登记栏页：转让、抵押、解除抵押，每条记录都以名为“标题”的栏目开头。

    随车携带的行驶证请用 VehicleLicenseOCR，只要车架号时用 VinOCR 更省事。
  keywords: [大绿本, 绿本, 车辆登记证, 汽车产权]
rateLimit: 5
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 7 MiB
    description: The picture as base64 text. PNG, JPG or JPEG (no GIF).
    zh: {description: 图片的 Base64 文本。支持 PNG、JPG、JPEG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The same limits apply. If ImageBase64 is given too, the URL is used. The download must finish
      within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  VehicleRegCertInfos:
    type: Array of VehicleRegCertInfo
    required: true
    description: The fields that were read.
    zh: {description: 读到的各个栏目。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: The page with the owners
    zh: {title: 有车主信息的摘要页}
    request:
      ImageUrl: https://example.com/certificate.jpg
    response:
      VehicleRegCertInfos:
        - {Name: 编号, Value: '*000000000001*'}
        - {Name: 机动车所有人1, Value: 周以宁}
        - {Name: 身份证明名称1, Value: 居民身份证}
        - {Name: 号码1, Value: '110101199209150025'}
        - {Name: 登记日期1, Value: '2021-04-12'}
        - {Name: 车辆识别代号/车架号, Value: '00000000000000017'}
        - {Name: 车身颜色, Value: 白}
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A page with a lifted mortgage
    zh: {title: 有解除抵押记录的登记栏页}
    request:
      ImageBase64: aGVsbG8=
    response:
      VehicleRegCertInfos:
        - {Name: 机动车登记证书编号, Value: '000000000001'}
        - {Name: 标题, Value: 解除抵押}
        - {Name: 解除抵押日期, Value: '2024-02-20'}
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VerifyBizLicenseEnterprise3.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: VerifyBizLicenseEnterprise3
Version: 2018-11-19
group: companies
title: Business License Verification (2 or 3 Factors)
summary: Checks that a company's name, credit code and, optionally, legal representative belong together.
description: |
  Compares your facts with the company register; it needs no picture. VerifyType selects two facts (name and unified
  social credit code) or three (with the legal representative). The response has one verdict for all of them, and the
  state of the company.

  Check StatusCode first: there is a verdict only with 0. The register behind this call is updated once a week, and in
  rare cases a verdict is wrong. Only calls that end with StatusCode 0 are charged.

  Use VerifyBizLicenseEnterprise4 to find out which fact is wrong, or to check the representative's ID number too.
keywords: [licence, unified social credit code, two-factor, three-factor, KYB]
zh:
  title: 营业执照核验（企业二或三要素）
  summary: 核对企业名称、信用代码以及法定代表人是否对得上。
  description: |
    把提交的信息与工商登记比对，不需要图片。VerifyType 决定比对两项（名称、代码）还是三项（再加法定代表人），
    结论只有一个，另附企业目前的状态。

    先看 StatusCode，为 0 时才有结论，也只在这时计费。登记数据每周更新一次，个别结论可能有误。

    想知道具体哪一项不符，或者还要核对证件号码，请用 VerifyBizLicenseEnterprise4。
  keywords: [企业三要素, 企业二要素, 企业核验, 工商核验, 企业认证, 法人]
idempotent: true
parameters:
  CreditCode:
    type: String
    required: true
    description: Unified social credit code of the company.
    zh: {description: 企业的统一社会信用代码。}
  EntName: {type: String, required: true, description: Full name of the company., zh: {description: 企业全称。}}
  LrName:
    type: String
    sensitive: true
    description: Name of the legal representative. Belongs to VerifyType `ENT_3META`.
    zh: {description: 法定代表人姓名。VerifyType 为 `ENT_3META` 时使用。}
  VerifyType:
    type: String
    enum:
      ENT_2META: Name and credit code.
      ENT_3META: Name, credit code and legal representative.
    description: The facts to compare. No default is documented.
    zh: {description: 比对哪几项。默认值未公布。, enum: {ENT_2META: 名称与社会信用代码。, ENT_3META: 名称、社会信用代码和法定代表人。}}
response:
  StatusCode:
    type: Integer
    required: true
    enum:
      0: There is a verdict; the call is charged.
      1: The service failed; not charged.
      2: The register has no result; not charged.
    description: Outcome of the query.
    zh: {description: 查询的完成情况。, enum: {0: 已有结论，本次调用计费。, 1: 服务出错，不计费。, 2: 登记信息中查无记录，不计费。}}
  VerifyResult:
    type: Integer
    enum: {0: At least one fact does not agree., 1: All facts agree.}
    description: The verdict. Returned only with StatusCode 0. It covers three facts, or two with `ENT_2META`.
    zh: {description: 比对结论，仅在 StatusCode 为 0 时返回。涵盖三项；`ENT_2META` 为两项。, enum: {0: 至少有一项不一致。, 1: 各项均一致。}}
  OperatingStatus:
    type: String
    enum:
      1: In business.
      2: Moved away, or not in business.
      3: Struck off.
      4: Licence revoked.
      5: Registration withdrawn (`撤销`).
      6: Suspended.
      7: Registration withdrawn (`撤销登记`).
      0: Other.
      /: Unknown.
    description: State of the company. With `ENT_2META` all of these are possible, with `ENT_3META` only 1 and 2.
    zh:
      description: 企业状态。`ENT_2META` 可能返回任意一种，`ENT_3META` 只返回 1 和 2。
      enum: {1: 在营。, 2: 已迁出，或不在营。, 3: 已注销。, 4: 执照已被吊销。, 5: 登记已撤销（`撤销`）。, 6: 停业。, 7: 登记已撤销（`撤销登记`）。, 0: 其他。, /: 无法查明。}
errors:
  - FailedOperation.EngineRecognizeTimeout
  - InternalError
  - InvalidParameterValue.InvalidParameterValueLimit
examples:
  - title: Three facts that agree
    zh: {title: 三项全部相符}
    request:
      CreditCode: 91110101MA00000018
      EntName: 北京样例科技有限公司
      LrName: 许知行
      VerifyType: ENT_3META
    response:
      StatusCode: 0
      VerifyResult: 1
      OperatingStatus: '1'
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: Two facts that are not in the register
    zh: {title: 登记数据中查不到的两项信息}
    request:
      CreditCode: 91440300MA0000002P
      EntName: 深圳市范例商贸有限公司
      VerifyType: ENT_2META
    response:
      StatusCode: 2
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VerifyBizLicenseEnterprise4.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: VerifyBizLicenseEnterprise4
Version: 2018-11-19
group: companies
title: Business License Verification (4 Factors)
summary: Checks that a company's name, credit code, legal representative and that person's ID number belong together.
description: |
  Compares four facts with the company register; it needs no picture. The response has a verdict for each fact and one
  for all, the state of the company and its period of business.

  Check StatusCode first: there are verdicts only with 0. If neither name nor code is in the register, the verdicts on
  the person are false. The register behind this call is updated once a week, and in rare cases a verdict is wrong; tell
  Tencent's support about an outdated entry. Only calls that end with StatusCode 0 are charged.

  Use VerifyBizLicenseEnterprise3 if you have no ID number; unlike it, this action has no code for an empty result.
keywords: [licence, unified social credit code, four-factor, KYB]
zh:
  title: 营业执照核验（企业四要素）
  summary: 核对企业名称、信用代码、法定代表人及其证件号码。
  description: |
    把四项信息与工商登记比对，不需要图片。每一项都有单独的结论，也有总的结论，另附企业状态与营业期限。

    先看 StatusCode，为 0 时才有结论，也只在这时计费。名称和代码都查不到时，对人的两项固定为 false。
    登记数据每周更新一次，个别结论可能有误；登记内容过时可向腾讯云客服反馈。

    没有证件号码时改用 VerifyBizLicenseEnterprise3；与之不同，本接口没有表示查无结果的状态码。
  keywords: [四要素核验, 企业核验, 工商核验, 企业认证, 法人]
idempotent: true
parameters:
  CreditCode:
    type: String
    required: true
    description: Unified social credit code of the company.
    zh: {description: 企业的统一社会信用代码。}
  EntName: {type: String, required: true, description: Full name of the company., zh: {description: 企业全称。}}
  LrName:
    type: String
    required: true
    sensitive: true
    description: Name of the legal representative.
    zh: {description: 法定代表人姓名。}
  IdNum:
    type: String
    required: true
    sensitive: true
    description: Number of the document with which the representative is registered, usually the ID card.
    zh: {description: 法定代表人登记时所用证件的号码，一般是身份证。}
response:
  StatusCode:
    type: Integer
    required: true
    enum: {0: There are verdicts; the call is charged., 1: The service failed; not charged.}
    description: Outcome of the query.
    zh: {description: 查询的完成情况。, enum: {0: 已有各项结论，本次调用计费。, 1: 服务出错，不计费。}}
  VerifyResult:
    type: Integer
    enum: {0: At least one fact does not agree., 1: All four facts agree.}
    description: The verdict on all. Returned only with StatusCode 0.
    zh: {description: 总的结论，仅在 StatusCode 为 0 时返回。, enum: {0: 至少有一项不一致。, 1: 四项均一致。}}
  IsCreditCodeConsistent:
    type: Boolean
    description: True if the credit code agrees. Returned only with StatusCode 0.
    zh: {description: 信用代码是否相符，仅在 StatusCode 为 0 时返回。}
  IsEntNameConsistent:
    type: Boolean
    description: True if the name of the company agrees. Returned only with StatusCode 0.
    zh: {description: 企业名称是否相符，仅在 StatusCode 为 0 时返回。}
  IsLrNameConsistent:
    type: Boolean
    description: |
      True if the legal representative agrees. Returned only with StatusCode 0; false if the register has neither the
      name nor the code.
    zh: {description: 法定代表人是否相符，仅在 StatusCode 为 0 时返回；名称和代码都查不到时为 false。}
  IsIdNumConsistent:
    type: Boolean
    description: |
      True if the number of the document agrees. Returned only with StatusCode 0; false if the register has neither the
      name nor the code.
    zh: {description: 证件号码是否相符，仅在 StatusCode 为 0 时返回；名称和代码都查不到时为 false。}
  OperatingStatus:
    type: String
    enum:
      1: In business.
      2: Moved away.
      3: Deregistered.
      4: Licence revoked.
      5: Registration withdrawn (`撤销`).
      6: Suspended.
      7: Registration withdrawn (`撤销登记`).
      0: Other.
      /: Unknown.
    description: State of the company.
    zh:
      description: 企业状态。
      enum: {1: 在营。, 2: 已迁出。, 3: 已注销。, 4: 执照已被吊销。, 5: 登记已撤销（`撤销`）。, 6: 停业。, 7: 登记已撤销（`撤销登记`）。, 0: 其他。, /: 无法查明。}
  OperatingPeriod:
    type: String
    description: |
      First and last day of business as `yyyy-MM-dd/yyyy-MM-dd`; without an end `yyyy-MM-dd/`; `/` alone if it is
      unknown or, as with older entries of some companies, not on record.
    zh:
      description: |
        营业期限的起止日期，格式为 `yyyy-MM-dd/yyyy-MM-dd`；没有截止日时为 `yyyy-MM-dd/`；查不到，
        或者像某些企业的早期登记那样没有记载时，只有 `/`。
errors:
  - FailedOperation.EngineRecognizeTimeout
  - InternalError
  - InvalidParameterValue.InvalidParameterValueLimit
examples:
  - title: Everything agrees except the ID number
    zh: {title: 除证件号码外全部相符}
    request:
      CreditCode: 91110101MA00000018
      EntName: 北京样例科技有限公司
      LrName: 许知行
      IdNum: '110101199003070011'
    response:
      StatusCode: 0
      VerifyResult: 0
      IsCreditCodeConsistent: true
      IsEntNameConsistent: true
      IsLrNameConsistent: true
      IsIdNumConsistent: false
      OperatingStatus: '1'
      OperatingPeriod: 2018-03-05/
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `VerifyGeneralCardWarn.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: VerifyGeneralCardWarn
Version: 2018-11-19
group: cards
title: Card Forgery Detection (Large Model)
summary: Checks a card picture for editing, AI generation and poor quality, and answers a question about it.
description: |
  Says whether the picture of an ID card, passport, business licence, vehicle licence or driving licence is real and
  usable. Each check (edited areas, made by AI, template, screen photograph, screenshot, blur, cut-off edges, photocopy,
  glare, covered, overlapping, electronic, watermark) returns a warning, the strength of the risk and, if possible, the
  positions. The text of watermarks is returned, but no other text.

  With ReasoningPrompt a vision language model answers your question about the picture, for example whether a watermark
  allows the intended use; `ReasoningResult` holds its answer. The warnings and answers are a model's guess; never let
  one alone decide about a person.

  RecognizeGeneralCardWarn knows more kinds of document, detects the kind itself and accepts PDF pages, but does not
  look for AI pictures. VerifyScenePhoto does the same as this action for storefronts and number plates.
keywords: [fake, fraud, counterfeit, tampering, AIGC, LLM]
zh:
  title: 卡证鉴伪（大模型版）
  summary: 用大模型判断卡证图片是否修改或由 AI 生成、画质是否合格，还能回答关于图片的提问。
  description: |
    支持身份证、护照、营业执照、行驶证与驾驶证，逐项检查：局部修改、AI 生成、套用模板、翻拍屏幕、截图、模糊、缺边、复印、
    反光、遮挡、重叠、电子证照、文字水印。每一项都有结论和风险高低，部分项目标出位置，水印文字也会返回。

    填写 ReasoningPrompt 之后，视觉语言模型会就图片作答，例如水印写明的用途与当前业务是否相符，答案见 `ReasoningResult`。
    告警与答案都是推断，请勿只凭它对个人下结论。

    证件种类不在上面、需要自动判断种类、或者文件是 PDF 时，用 RecognizeGeneralCardWarn；门头和车牌请用 VerifyScenePhoto。
  keywords: [防伪, 假证, 真伪, 篡改, AI造假, PS]
idempotent: true
parameters:
  CardType:
    type: String
    required: true
    enum:
      '0101': Mainland China ID card.
      '0102': Passport.
      '0201': Business licence.
      '0301': Vehicle licence.
      '0401': Driving licence.
    description: Kind of document in the picture.
    zh: {description: 图片中的证件种类。, enum: {'0101': 中国大陆身份证。, '0102': 护照。, '0201': 营业执照。, '0301': 行驶证。, '0401': 驾驶证。}}
  ImageUrl:
    type: String
    format: url
    description: URL of the picture. The limits of ImageBase64 apply to it too.
    zh: {description: 图片地址，由服务端下载；ImageBase64 的限制在此同样适用。}
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture. Its formats are not documented; an example value begins with `data:image/png;base64,`.
    zh: {description: '图片。支持的格式未公布；有一个示例值以 `data:image/png;base64,` 开头。'}
  ReasoningPrompt:
    type: String
    minLength: 1
    maxLength: 3000
    description: |
      The question for the vision language model, 1 to 3000 characters. It turns on the reasoning. `${Name}` stands for
      a result of this call, such as `${WatermarkContent}`.
    zh:
      description: |
        向视觉语言模型提的问题，1 至 3000 个字符；填写后即启用推理。`${Name}` 代表本次调用的一项结果，
        例如 `${WatermarkContent}`。
  ReasoningConfig:
    type: ReasoningConfig
    description: |
      Form of the model's answer. If left out with a prompt given, the model picks `true` or `false`, and it sees the
      picture.
    zh: {description: 模型如何回答。填了提问而未传此项时，模型在 `true` 与 `false` 中选择，并能看到图片。}
  IgnoreWatermarkCategories:
    type: Array of String
    enum:
      PhoneCam: Watermarks of a phone camera.
      WatermarkCam: Watermarks of a watermark camera app.
    description: Watermarks that raise no warning. If left out, every watermark does.
    zh: {description: 不触发告警的水印。不填时，任何水印都会告警。, enum: {PhoneCam: 手机相机的水印。, WatermarkCam: 水印相机应用的水印。}}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Tamper:
    type: GeneralCardWarnInfo
    description: Says whether areas were edited, and at which positions.
    zh: {description: 是否有局部修改，以及修改在哪里。}
  Synthesis:
    type: GeneralCardWarnInfo
    description: Says whether the picture was made by AI.
    zh: {description: 图片是否由 AI 生成。}
  Template:
    type: GeneralCardWarnInfo
    description: Says whether it was made from a template.
    zh: {description: 是否套用模板制作。}
  RemakeScreen:
    type: GeneralCardWarnInfo
    description: Says whether the picture was taken from a screen.
    zh: {description: 图片是否翻拍自屏幕。}
  Screenshot: {type: GeneralCardWarnInfo, description: Says whether it is a screenshot., zh: {description: 是否为截图。}}
  Blur: {type: GeneralCardWarnInfo, description: Says whether the picture is blurred., zh: {description: 图片是否模糊。}}
  BorderIncomplete:
    type: GeneralCardWarnInfo
    description: Says whether an edge of the document is cut off.
    zh: {description: 证件是否缺边。}
  Copy: {type: GeneralCardWarnInfo, description: Says whether it is a photocopy., zh: {description: 是否为复印件。}}
  Reflection: {type: GeneralCardWarnInfo, description: Says whether there is glare., zh: {description: 是否有反光。}}
  Cover:
    type: GeneralCardWarnInfo
    description: Says whether part of the document is covered.
    zh: {description: 证件是否有一部分被遮挡。}
  Overlap:
    type: GeneralCardWarnInfo
    description: Says whether several things overlap.
    zh: {description: 是否有多个物品相互重叠。}
  Electron:
    type: GeneralCardWarnInfo
    description: Says whether it is an electronic document. Works for electronic ID cards and business licences only.
    zh: {description: 是否为电子证照。仅支持电子身份证和电子营业执照。}
  TextWatermark:
    type: GeneralCardWarnInfo
    description: Says whether there is a watermark with text.
    zh: {description: 是否有文字水印。}
  WatermarkContent:
    type: String
    description: Text of the watermark; several are joined by `|`. Missing or empty if there is none.
    zh: {description: 水印文字，多条之间以 `|` 连接。没有水印时不返回或为空。}
  ReasoningResult:
    type: ReasoningResult
    description: The answer to ReasoningPrompt. Returned only if a prompt was given.
    zh: {description: 对 ReasoningPrompt 的回答。仅在填写提问时返回。}
  IsKeyFieldTamper:
    type: String
    enum:
      是: A field was edited.
      否: No field was edited.
      暂不支持: Not supported for this kind of document.
    description: |
      Says whether the editing hit a field rather than the background. Works for vehicle and driving licences only; it
      can be missing.
    zh: {description: 修改之处是否为字段而非背景。仅支持行驶证和驾驶证；可能不返回。, enum: {是: 有字段被修改。, 否: 没有字段被修改。, 暂不支持: 不支持此类证件。}}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An ID card drawn by AI
    zh: {title: 一张由 AI 绘制的身份证}
    request:
      CardType: '0101'
      ImageUrl: https://example.com/card.jpg
    response:
      Tamper: {IsWarn: false, RiskConfidence: 0, Polygon: []}
      Synthesis: {IsWarn: true, RiskConfidence: 0.998, Polygon: []}
      Template: {IsWarn: false, RiskConfidence: 0, Polygon: []}
      RemakeScreen: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Screenshot: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Blur: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      BorderIncomplete: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Copy: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Reflection: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Cover: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Overlap: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Electron: {IsWarn: false, RiskConfidence: 0, Polygon: []}
      TextWatermark: {IsWarn: false, RiskConfidence: 0, Polygon: []}
      WatermarkContent: ''
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A driving licence, with a question about its watermark
    zh: {title: 一张驾驶证，并就其水印提问}
    request:
      CardType: '0401'
      ImageBase64: aGVsbG8=
      ReasoningPrompt: 水印文字：${WatermarkContent}。用途与租车无关时答 reject，其余答 pass。
      ReasoningConfig:
        OutputMode: enum
        EnumValues: [pass, reject]
        EnableImageInput: false
      IgnoreWatermarkCategories: [PhoneCam]
    response:
      Tamper: {IsWarn: false, RiskConfidence: 0, Polygon: []}
      Synthesis: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Template: {IsWarn: false, RiskConfidence: 0, Polygon: []}
      RemakeScreen: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Screenshot: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Blur: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      BorderIncomplete: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Copy: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Reflection: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Cover: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Overlap: {IsWarn: false, RiskConfidence: 0.01, Polygon: []}
      Electron: {IsWarn: false, RiskConfidence: 0, Polygon: []}
      TextWatermark: {IsWarn: true, RiskConfidence: 0.99, Polygon: []}
      WatermarkContent: 仅限租车登记
      ReasoningResult:
        OutputMode: enum
        EnumValue: pass
        RawOutput: pass
        RenderedPrompt: 水印文字：仅限租车登记。用途与租车无关时答 reject，其余答 pass。
      IsKeyFieldTamper: 否
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VerifyOfdVatInvoiceOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  VatInvoiceUserInfo:
    description: One side of the sale, the buyer or the seller.
    zh: {description: 交易的一方，购买方或销售方。}
    members:
      Name: {type: String, sensitive: true, description: Name., zh: {description: 名称。}}
      TaxId: {type: String, sensitive: true, description: Taxpayer number., zh: {description: 纳税人识别号。}}
      AddrTel:
        type: String
        sensitive: true
        description: Address and phone in one text.
        zh: {description: 地址与电话，合为一段文字。}
      FinancialAccount:
        type: String
        sensitive: true
        description: Bank and account in one text.
        zh: {description: 开户行与账号，合为一段文字。}
  VatInvoiceGoodsInfo:
    description: One line of goods or services. Numbers are sent as text and are negative on a red invoice.
    zh: {description: 货物或服务的一行。数值以字符串形式给出，红字发票中为负数。}
    members:
      Item:
        type: String
        description: Goods or service sold, with its tax class between asterisks.
        zh: {description: 货物或服务名称，税收分类写在两个星号之间。}
      Specification: {type: String, description: Model or specification., zh: {description: 规格型号。}}
      MeasurementDimension: {type: String, description: Unit of measure., zh: {description: 计量单位。}}
      Price: {type: String, description: 'Price of one unit, in yuan.', zh: {description: 单价，单位为元。}}
      Quantity: {type: String, description: Number of units., zh: {description: 数量。}}
      Amount: {type: String, description: 'Amount before tax, in yuan.', zh: {description: 不含税金额，单位为元。}}
      TaxScheme:
        type: String
        description: Tax rate such as `6%`, or the Chinese for tax-free.
        zh: {description: 税率，例如 `6%`，或者是中文的“免税”。}
      TaxAmount: {type: String, description: 'Tax, in yuan.', zh: {description: 税额，单位为元。}}
  AirTicketInfo:
    description: Fields of the itinerary of an electronic air ticket. Amounts are in yuan, sent as text.
    zh: {description: 机票行程单上的内容。金额单位为元，以字符串形式给出。}
    members:
      PassengerName:
        type: String
        required: true
        sensitive: true
        description: Name of the traveller.
        zh: {description: 旅客姓名。}
      ValidIdNumber:
        type: String
        required: true
        sensitive: true
        description: Number of the traveller's ID.
        zh: {description: 旅客的证件号码。}
      Endorsement:
        type: String
        required: true
        description: 'Endorsement: limits on changes and refunds.'
        zh: {description: 签注：对改签和退票的限制。}
      NumberOfGPOrder:
        type: String
        required: true
        description: Number of the GP (government purchase) order.
        zh: {description: GP（政府采购）单号。}
      ElectronicInvoiceAirTransportReceiptNumber:
        type: String
        required: true
        description: Invoice number.
        zh: {description: 发票号码。}
      DetailInformationOfAirTicketTuple:
        type: Array of DetailInformationOfAirTicketTupleList
        required: true
        description: The legs of the journey.
        zh: {description: 各个航段。}
      Fare: {type: String, required: true, description: Fare., zh: {description: 票价。}}
      FuelSurcharge: {type: String, required: true, description: Fuel surcharge., zh: {description: 燃油附加费。}}
      VatRate:
        type: String
        required: true
        description: VAT rate as a fraction, such as 0.08.
        zh: {description: 增值税税率，以小数表示，例如 0.08。}
      VatTaxAmount: {type: String, required: true, description: VAT., zh: {description: 增值税税额。}}
      CivilAviationDevelopmentFund:
        type: String
        required: true
        description: Contribution to the civil aviation development fund.
        zh: {description: 民航发展基金。}
      OtherTaxes: {type: String, required: true, description: Other taxes and fees., zh: {description: 其他税费。}}
      TotalAmount: {type: String, required: true, description: Total., zh: {description: 合计金额。}}
      ElectronicTicketNum:
        type: String
        required: true
        description: Number of the electronic ticket.
        zh: {description: 电子客票号。}
      VerificationCode: {type: String, required: true, description: Verification code., zh: {description: 验证码。}}
      PromptInformation:
        type: String
        required: true
        description: Notice printed on the itinerary.
        zh: {description: 行程单上印的提示信息。}
      Insurance: {type: String, required: true, description: Insurance premium., zh: {description: 保险费。}}
      AgentCode:
        type: String
        required: true
        description: Code of the sales agent.
        zh: {description: 销售代理的代号。}
      IssueParty:
        type: String
        required: true
        description: Company that issued the itinerary.
        zh: {description: 开具行程单的单位。}
      IssueDate:
        type: String
        required: true
        description: Day of issue, YYYY-MM-DD in Tencent's sample.
        zh: {description: 开票日期；腾讯云示例的格式为 YYYY-MM-DD。}
      IssuingStatus:
        type: String
        required: true
        description: State of the document, in Chinese, such as normal.
        zh: {description: 单据状态，中文，例如正常。}
      MarkingOfDomesticOrInternational:
        type: String
        required: true
        description: Says whether the flight is domestic or international, in Chinese.
        zh: {description: 航班是国内还是国际，中文。}
      NameOfPurchaser:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      NameOfSeller:
        type: String
        required: true
        sensitive: true
        description: Name of the seller.
        zh: {description: 销售方名称。}
      UnifiedSocialCreditCodeOfPurchaser:
        type: String
        required: true
        sensitive: true
        description: Unified social credit code, judging by its name that of the buyer.
        zh: {description: 统一社会信用代码，从名称看属于购买方。}
  DetailInformationOfAirTicketTupleList:
    description: One leg of an air journey.
    zh: {description: 一个航段。}
    members:
      DepartureStation:
        type: String
        required: true
        description: Start of the leg, such as an airport code and a city.
        zh: {description: 航段的起点，例如机场代码和城市。}
      DestinationStation:
        type: String
        required: true
        description: End of the leg, such as an airport code and a city.
        zh: {description: 航段的终点，例如机场代码和城市。}
      FlightSegment:
        type: String
        required: true
        description: Number of the leg. Tencent's reference calls it the flight.
        zh: {description: 航段序号；腾讯云文档称之为航班。}
      Carrier:
        type: String
        required: true
        description: Airline. Tencent's reference calls it the flight.
        zh: {description: 承运人，即航空公司；腾讯云文档称之为航班。}
      Flight: {type: String, required: true, description: Flight number., zh: {description: 航班号。}}
      SeatClass:
        type: String
        required: true
        description: Class of the seat, such as a letter.
        zh: {description: 座位等级，例如一个字母。}
      CarrierDate:
        type: String
        required: true
        description: Day of the flight, in the form YYYY-MM-DD in Tencent's sample.
        zh: {description: 航班日期；腾讯云示例的格式为 YYYY-MM-DD。}
      DepartureTime:
        type: String
        required: true
        description: Time of departure, hh:mm.
        zh: {description: 出发时间，hh:mm。}
      FareBasis:
        type: String
        required: true
        description: Fare basis of the ticket.
        zh: {description: 客票级别（Fare Basis）。}
      EffectiveDate:
        type: String
        required: true
        description: First day on which the ticket is valid, YYYY-MM-DD in Tencent's sample.
        zh: {description: 客票生效日期；腾讯云示例的格式为 YYYY-MM-DD。}
      ExpirationDate:
        type: String
        required: true
        description: Last day on which the ticket is valid, YYYY-MM-DD in Tencent's sample.
        zh: {description: 客票有效期截止日；腾讯云示例的格式为 YYYY-MM-DD。}
      FreeBaggageAllowance:
        type: String
        required: true
        description: Free baggage, such as `20K` for 20 kg.
        zh: {description: 免费行李额，例如 `20K` 表示 20 kg。}
  RailwayTicketInfo:
    description: Fields of an electronic railway ticket. Amounts are in yuan, sent as text.
    zh: {description: 铁路电子客票上的内容。金额单位为元，以字符串形式给出。}
    members:
      TypeOfVoucher:
        type: String
        required: true
        description: Kind of electronic invoice, in Chinese.
        zh: {description: 电子发票的种类，中文。}
      ElectronicTicketNum:
        type: String
        required: true
        description: Number of the electronic ticket.
        zh: {description: 电子客票号。}
      DateOfIssue:
        type: String
        required: true
        description: Day of issue, YYYY-MM-DD in Tencent's sample.
        zh: {description: 开票日期；腾讯云示例的格式为 YYYY-MM-DD。}
      TypeOfBusiness:
        type: String
        required: true
        description: Says whether the ticket was sold or returned, for example as one Chinese character.
        zh: {description: 车票业务是售票还是退票，例如用一个汉字表示。}
      DepartureStation: {type: String, required: true, description: Station of departure., zh: {description: 出发站。}}
      PhonicsOfDepartureStation:
        type: String
        required: true
        description: The same in Latin letters.
        zh: {description: 同一站名的拉丁字母写法。}
      DestinationStation: {type: String, required: true, description: Station of arrival., zh: {description: 到达站。}}
      PhonicsOfDestinationStation:
        type: String
        required: true
        description: The same in Latin letters.
        zh: {description: 同一站名的拉丁字母写法。}
      TrainNumber: {type: String, required: true, description: Train number., zh: {description: 车次。}}
      TravelDate:
        type: String
        required: true
        description: Day of departure, YYYY-MM-DD in Tencent's sample.
        zh: {description: 发车日期；腾讯云示例的格式为 YYYY-MM-DD。}
      DepartureTime:
        type: String
        required: true
        description: Time of departure, hh:mm.
        zh: {description: 发车时间，hh:mm。}
      AirConditioningCharacteristics:
        type: String
        required: true
        description: Says whether the train has air conditioning, in Chinese. It can be empty.
        zh: {description: 列车有无空调，中文。可能为空。}
      SeatLevel:
        type: String
        required: true
        description: Class of the seat, in Chinese.
        zh: {description: 席别，中文。}
      Carriage: {type: String, required: true, description: 'Carriage, in Chinese.', zh: {description: 车厢，中文。}}
      Seat: {type: String, required: true, description: 'Seat, in Chinese.', zh: {description: 座位，中文。}}
      Fare: {type: String, required: true, description: Fare., zh: {description: 票价。}}
      ElectronicInvoiceRailwayETicketNumber:
        type: String
        required: true
        description: Invoice number.
        zh: {description: 发票号码。}
      IdNumber:
        type: String
        required: true
        sensitive: true
        description: Number of the traveller's ID card.
        zh: {description: 旅客的身份证号码。}
      Name:
        type: String
        required: true
        sensitive: true
        description: Name of the traveller.
        zh: {description: 旅客姓名。}
      TotalAmountExcludingTax:
        type: String
        required: true
        description: |
          Amount before tax, judging by its name. In Tencent's sample it and the tax do not add up to the fare.
        zh: {description: 从名称看是不含税金额。腾讯云示例中，它与税额相加不等于票价。}
      TaxRate:
        type: String
        required: true
        description: Tax rate as a fraction, such as 0.06.
        zh: {description: 税率，以小数表示，例如 0.06。}
      TaxAmount: {type: String, required: true, description: Tax., zh: {description: 税额。}}
      NameOfPurchaser:
        type: String
        required: true
        sensitive: true
        description: Name of the buyer.
        zh: {description: 购买方名称。}
      UnifiedSocialCreditCodeOfPurchaser:
        type: String
        required: true
        sensitive: true
        description: Unified social credit code, judging by its name that of the buyer.
        zh: {description: 统一社会信用代码，从名称看属于购买方。}
      NumberOfOriginalInvoice:
        type: String
        required: true
        description: Number of the original invoice, for a returned or changed ticket.
        zh: {description: 原发票号码，用于退票或改签的车票。}
---
Action: VerifyOfdVatInvoiceOCR
Version: 2018-11-19
group: invoices
title: OFD Invoice OCR
summary: Reads an electronic invoice from an OFD file.
description: |
  Reads electronic VAT invoices, ordinary and special, old form or fully digital, and the electronic invoices for
  railway and air tickets from an OFD file (a Chinese format for finished pages, akin to PDF). `Type` is the kind of
  invoice; `RailwayTicketInfo` or `AirTicketInfo` has the journey.

  Despite its name, this action only reads: VatInvoiceVerifyNew asks the tax office. RecognizeGeneralInvoice reads the
  first page of an OFD file and also pictures and PDF files; here any page can be chosen.
keywords: [e-invoice, fapiao, value-added tax]
zh:
  title: OFD发票识别
  summary: 读取 OFD 文件里的电子发票。
  description: |
    传入 OFD 文件，返回票面各项内容，涵盖新旧两种形式的电子普票和专票，以及数电的火车票、机票行程单。
    票种看 `Type`，行程内容在 `RailwayTicketInfo` 或 `AirTicketInfo`。

    名称虽带 Verify，本接口只读取内容；要查验真伪请用 VatInvoiceVerifyNew。图片和 PDF 请用 RecognizeGeneralInvoice，
    它读 OFD 时只读首页，本接口则可选任意一页。
  keywords: [版式文件, 电子专票, 电子普票, 数电票]
idempotent: true
parameters:
  OfdFileUrl:
    type: String
    format: url
    description: URL of the OFD file. If OfdFileBase64 is given too, the URL is used.
    zh: {description: OFD 文件的地址，由服务端下载；OfdFileBase64 也给时以 OfdFileUrl 为准。}
  OfdFileBase64:
    type: Base64
    description: The OFD file as base64 text. No size limit is documented.
    zh: {description: OFD 文件的 Base64 文本。大小上限未公布。}
  OfdPageNumber: {type: Integer, default: 1, description: Page of the file to read., zh: {description: 要读取的页码。}}
require:
  - anyOf: [OfdFileBase64, OfdFileUrl]
response:
  Type:
    type: String
    required: true
    enum:
      '026': Electronic ordinary VAT invoice.
      '028': Electronic special VAT invoice.
      '010': 'Fully digital invoice: ordinary.'
      '020': 'Fully digital invoice: special VAT invoice.'
      '030': 'Fully digital invoice: railway ticket.'
      '040': 'Fully digital invoice: air itinerary.'
    description: Kind of invoice.
    zh:
      description: 发票种类。
      enum:
        '026': 增值税电子普通发票。
        '028': 增值税电子专用发票。
        '010': 数电发票（普通发票）。
        '020': 数电发票（增值税专用发票）。
        '030': 数电发票（铁路客票）。
        '040': 数电发票（航空行程单）。
  InvoiceCode: {type: String, required: true, description: Invoice code., zh: {description: 发票代码。}}
  InvoiceNumber: {type: String, required: true, description: Invoice number., zh: {description: 发票号码。}}
  IssueDate:
    type: String
    required: true
    description: Day of issue, in Chinese (year, month, day).
    zh: {description: 开票日期，中文格式（年、月、日）。}
  InvoiceCheckCode: {type: String, required: true, description: Check code., zh: {description: 校验码。}}
  MachineNumber:
    type: String
    required: true
    description: Number of the machine that issued the invoice.
    zh: {description: 开票机器的编号。}
  TaxControlCode:
    type: String
    required: true
    description: Cipher text of the invoice.
    zh: {description: 发票的密码区内容。}
  Buyer: {type: VatInvoiceUserInfo, required: true, description: The buyer., zh: {description: 购买方。}}
  Seller: {type: VatInvoiceUserInfo, required: true, description: The seller., zh: {description: 销售方。}}
  TaxInclusiveTotalAmount:
    type: String
    required: true
    description: Amount with tax, in yuan; negative on a red invoice.
    zh: {description: 价税合计，单位为元；红字发票中为负数。}
  InvoiceClerk:
    type: String
    required: true
    sensitive: true
    description: Person who issued the invoice.
    zh: {description: 开票人。}
  Payee:
    type: String
    required: true
    sensitive: true
    description: Person who took the money.
    zh: {description: 收款人。}
  Checker:
    type: String
    required: true
    sensitive: true
    description: Person who checked the invoice.
    zh: {description: 复核人。}
  TaxTotalAmount:
    type: String
    required: true
    description: Tax, in yuan; negative on a red invoice.
    zh: {description: 税额，单位为元；红字发票中为负数。}
  TaxExclusiveTotalAmount:
    type: String
    required: true
    description: Amount before tax, in yuan; negative on a red invoice.
    zh: {description: 不含税金额，单位为元；红字发票中为负数。}
  Note: {type: String, required: true, sensitive: true, description: Remarks., zh: {description: 备注。}}
  GoodsInfos:
    type: Array of VatInvoiceGoodsInfo
    required: true
    description: The lines of goods and services.
    zh: {description: 货物与服务明细。}
  AirTicketInfo:
    type: AirTicketInfo
    required: true
    description: The air journey. It can be filled for an ordinary invoice too.
    zh: {description: 航空行程。普通发票也可能填有此字段。}
  RailwayTicketInfo:
    type: RailwayTicketInfo
    required: true
    description: The railway journey; see AirTicketInfo.
    zh: {description: 铁路行程；参见 AirTicketInfo。}
  InvoiceTitle:
    type: String
    description: Title of the invoice. It can be missing.
    zh: {description: 发票标题。可能不返回。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: An ordinary invoice, fetched by URL
    zh: {title: 一张普通发票，以 URL 传入}
    request:
      OfdFileUrl: https://example.com/invoice.ofd
    response:
      Type: '026'
      InvoiceCode: '011002000001'
      InvoiceNumber: '00000021'
      IssueDate: 2024年05月20日
      InvoiceCheckCode: '00000000000000123456'
      MachineNumber: '000000000001'
      TaxControlCode: 0<1*2-3+4>5/6
      Buyer:
        Name: 北京样例科技有限公司
        TaxId: 91110101MA0000001X
        AddrTel: 北京市朝阳区示例路 1 号 13000000001
        FinancialAccount: 样例银行 6228480000000000345
      Seller: {Name: 深圳市范例商贸有限公司, TaxId: 91440300MA0000002X, AddrTel: '', FinancialAccount: ''}
      TaxInclusiveTotalAmount: '106.00'
      InvoiceClerk: 许知行
      Payee: ''
      Checker: 方若溪
      TaxTotalAmount: '6.00'
      TaxExclusiveTotalAmount: '100.00'
      Note: ''
      GoodsInfos:
        - Item: '*信息技术服务*软件服务'
          Specification: ''
          MeasurementDimension: 次
          Price: '100'
          Quantity: '1'
          Amount: '100.00'
          TaxScheme: 6%
          TaxAmount: '6.00'
      AirTicketInfo:
        PassengerName: ''
        ValidIdNumber: ''
        Endorsement: ''
        NumberOfGPOrder: ''
        ElectronicInvoiceAirTransportReceiptNumber: ''
        DetailInformationOfAirTicketTuple: []
        Fare: ''
        FuelSurcharge: ''
        VatRate: ''
        VatTaxAmount: ''
        CivilAviationDevelopmentFund: ''
        OtherTaxes: ''
        TotalAmount: ''
        ElectronicTicketNum: ''
        VerificationCode: ''
        PromptInformation: ''
        Insurance: ''
        AgentCode: ''
        IssueParty: ''
        IssueDate: ''
        IssuingStatus: ''
        MarkingOfDomesticOrInternational: ''
        NameOfPurchaser: ''
        NameOfSeller: ''
        UnifiedSocialCreditCodeOfPurchaser: ''
      RailwayTicketInfo:
        TypeOfVoucher: ''
        ElectronicTicketNum: ''
        DateOfIssue: ''
        TypeOfBusiness: ''
        DepartureStation: ''
        PhonicsOfDepartureStation: ''
        DestinationStation: ''
        PhonicsOfDestinationStation: ''
        TrainNumber: ''
        TravelDate: ''
        DepartureTime: ''
        AirConditioningCharacteristics: ''
        SeatLevel: ''
        Carriage: ''
        Seat: ''
        Fare: ''
        ElectronicInvoiceRailwayETicketNumber: ''
        IdNumber: ''
        Name: ''
        TotalAmountExcludingTax: ''
        TaxRate: ''
        TaxAmount: ''
        NameOfPurchaser: ''
        UnifiedSocialCreditCodeOfPurchaser: ''
        NumberOfOriginalInvoice: ''
      InvoiceTitle: 北京增值税电子普通发票
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A railway ticket on the first page of a file
    zh: {title: 文件第一页上的铁路客票}
    request:
      OfdFileBase64: aGVsbG8=
      OfdPageNumber: 1
    response:
      InvoiceCode: ''
      InvoiceCheckCode: ''
      MachineNumber: ''
      TaxControlCode: ''
      InvoiceClerk: ''
      Payee: ''
      Checker: ''
      Note: ''
      Type: '030'
      InvoiceNumber: '24990000000000000003'
      IssueDate: 2024年06月02日
      Buyer: {Name: 北京样例科技有限公司, TaxId: 91110101MA0000001X}
      Seller: {}
      TaxInclusiveTotalAmount: '54.50'
      TaxTotalAmount: '4.50'
      TaxExclusiveTotalAmount: '50.00'
      GoodsInfos: []
      AirTicketInfo:
        PassengerName: ''
        ValidIdNumber: ''
        Endorsement: ''
        NumberOfGPOrder: ''
        ElectronicInvoiceAirTransportReceiptNumber: ''
        DetailInformationOfAirTicketTuple: []
        Fare: ''
        FuelSurcharge: ''
        VatRate: ''
        VatTaxAmount: ''
        CivilAviationDevelopmentFund: ''
        OtherTaxes: ''
        TotalAmount: ''
        ElectronicTicketNum: ''
        VerificationCode: ''
        PromptInformation: ''
        Insurance: ''
        AgentCode: ''
        IssueParty: ''
        IssueDate: ''
        IssuingStatus: ''
        MarkingOfDomesticOrInternational: ''
        NameOfPurchaser: ''
        NameOfSeller: ''
        UnifiedSocialCreditCodeOfPurchaser: ''
      RailwayTicketInfo:
        TypeOfVoucher: 电子发票（铁路电子客票）
        ElectronicTicketNum: '0000000000000000000003'
        DateOfIssue: '2024-06-02'
        TypeOfBusiness: 售
        DepartureStation: 北京南
        PhonicsOfDepartureStation: Beijingnan
        DestinationStation: 天津
        PhonicsOfDestinationStation: Tianjin
        TrainNumber: C2001
        TravelDate: '2024-06-01'
        DepartureTime: '08:30'
        AirConditioningCharacteristics: ''
        SeatLevel: 二等座
        Carriage: 03车
        Seat: 05F号
        Fare: '54.50'
        ElectronicInvoiceRailwayETicketNumber: '24990000000000000003'
        IdNumber: 1101011990****0011
        Name: 方若溪
        TotalAmountExcludingTax: '50.00'
        TaxRate: '0.09'
        TaxAmount: '4.50'
        NameOfPurchaser: 北京样例科技有限公司
        UnifiedSocialCreditCodeOfPurchaser: 91110101MA0000001X
        NumberOfOriginalInvoice: ''
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VerifyScenePhoto.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  SceneWarnInfo:
    description: One warning of a check.
    zh: {description: 一项检查的告警。}
    members:
      IsWarn: {type: Boolean, description: True if the warning applies., zh: {description: 是否告警。}}
      RiskConfidence:
        type: Float
        minimum: 0
        maximum: 1
        description: Strength of the risk, from 0 to 1.
        zh: {description: 风险高低，0 至 1。}
      Polygon:
        type: Array of Polygon
        description: Frames around what raised the warning. Only some checks return it.
        zh: {description: 触发告警之处的边框。只有部分检查返回。}
---
Action: VerifyScenePhoto
Version: 2018-11-19
group: shops
title: Scene Forgery Detection (Large Model)
summary: |
  Checks a picture or video of a shop or number plate for editing and AI generation, and answers a question about it.
description: |
  Says whether a photograph of a storefront, of the inside of a shop, of a street stall or of a number plate is real:
  edited areas, made by AI, screen photograph, screenshot, template, watermark. With ReasoningPrompt a vision language
  model answers your question about the picture.

  Mode selects the input. `Image` checks the picture. `Video` checks a video, and only whether it was taken from a
  screen; it answers no question. `Hybrid` checks both and counts as two calls. It is not documented which input each
  mode needs; presumably the first needs a picture, the second a video and the third both.

  Use VerifyGeneralCardWarn for cards and certificates. The warnings and answers are a model's guess; let a person check
  before you turn anybody away.
keywords: [fake, fraud, tampering, deepfake, AIGC]
zh:
  title: 场景鉴伪（大模型版）
  summary: 用大模型检查门店、车牌等照片或视频是否真实，并可回答提问。
  description: |
    适用于店铺门头、店内、流动摊位和车牌的照片，检查局部修改、AI 生成、翻拍屏幕、截图、套用模板、文字水印。
    填写 ReasoningPrompt 后，视觉语言模型还会就图片作答。

    Mode 决定看什么：`Image` 看图片；`Video` 看视频，只判断是不是翻拍屏幕，也不支持提问；`Hybrid` 两样都看，
    一次算两次调用。各模式须传哪种输入未公布，估计依次为图片、视频、两者。

    卡证请用 VerifyGeneralCardWarn。告警和答案是模型的推断，拒绝商户之前请由人复核。
  keywords: [防伪, 假照片, 翻拍, 商户审核, 门头照鉴伪]
idempotent: true
parameters:
  Scene:
    type: String
    required: true
    enum:
      '0101': Storefront.
      '0102': Inside of a shop.
      '0103': Street stall or other business without fixed premises.
      '0201': Number plate.
    description: |
      Kind of photograph. If the exact kind is unknown, use the first of its group: `0101` for places of business.
    zh:
      description: 照片拍的是什么。不清楚具体种类时，取同组的第一个：经营场所取 `0101`。
      enum: {'0101': 店铺门头。, '0102': 店铺内部。, '0103': 街边摊位，或其他没有固定场所的经营。, '0201': 车牌。}
  Mode:
    type: String
    default: Image
    enum:
      Image: 'Check the picture: every check, and questions.'
      Video: 'Check the video: only the check for screens, no questions.'
      Hybrid: 'Check both: every check, and questions. Counts as two calls.'
    description: The input to check.
    zh:
      description: 检查对象。
      enum: {Image: 检查图片：执行全部检查，并支持提问。, Video: 检查视频：仅检查屏幕翻拍，不支持提问。, Hybrid: 同时检查图片和视频：执行全部检查，并支持提问。计为两次调用。}
  VideoUrl:
    type: String
    format: url
    description: URL of the video. MP4, AVI, MOV, MKV or WebM, at most 100 MB; a second or more is best.
    zh: {description: 视频地址，由服务端下载。支持 MP4、AVI、MOV、MKV、WebM，不超过 100 MB；时长一秒及以上为佳。}
  ImageUrl:
    type: String
    format: url
    description: URL of the picture. The limits of ImageBase64 apply to it too.
    zh: {description: 图片地址，由服务端下载；ImageBase64 的限制在此同样适用。}
  ImageBase64:
    type: Base64
    sensitive: true
    maxSize: 10 MiB
    description: The picture. Its formats are not documented; an example value begins with `data:image/png;base64,`.
    zh: {description: '图片。支持的格式未公布；有一个示例值以 `data:image/png;base64,` 开头。'}
  ReasoningPrompt:
    type: String
    minLength: 1
    maxLength: 3000
    description: |
      The question for the vision language model, 1 to 3000 characters. It turns on the reasoning. `${Name}` stands for
      a result of this call, such as `${WatermarkContent}`.
    zh:
      description: |
        向视觉语言模型提的问题，1 至 3000 个字符；填写后即启用推理。`${Name}` 代表本次调用的一项结果，
        例如 `${WatermarkContent}`。
  ReasoningConfig:
    type: ReasoningConfig
    description: |
      Form of the model's answer. If left out with a prompt given, the model picks `true` or `false`, and it sees the
      picture.
    zh: {description: 模型如何回答。填了提问而未传此项时，模型在 `true` 与 `false` 中选择，并能看到图片。}
  IgnoreWatermarkCategories:
    type: Array of String
    enum:
      PhoneCam: Watermarks of a phone camera.
      WatermarkCam: Watermarks of a watermark camera app.
    description: Watermarks that raise no warning. If left out, every watermark does.
    zh: {description: 不触发告警的水印。不填时，任何水印都会告警。, enum: {PhoneCam: 手机相机的水印。, WatermarkCam: 水印相机应用的水印。}}
require:
  - anyOf: [ImageBase64, ImageUrl, VideoUrl]
response:
  Tamper:
    type: SceneWarnInfo
    description: Says whether areas were edited, and at which positions.
    zh: {description: 是否有局部修改，以及修改在哪里。}
  Synthesis:
    type: SceneWarnInfo
    description: Says whether the picture was made by AI.
    zh: {description: 图片是否由 AI 生成。}
  RemakeScreen:
    type: SceneWarnInfo
    description: Says whether picture or video was taken from a screen. The only check in the mode `Video`.
    zh: {description: 图片或视频是否翻拍自屏幕。`Video` 模式下只做这一项检查。}
  Screenshot: {type: SceneWarnInfo, description: Says whether it is a screenshot., zh: {description: 是否为截图。}}
  TextWatermark:
    type: SceneWarnInfo
    description: Says whether there is a watermark with text.
    zh: {description: 是否有文字水印。}
  WatermarkContent:
    type: String
    description: Text of the watermark; several are joined by `|`. Missing if there is none.
    zh: {description: 水印文字，多条之间以 `|` 连接。没有水印时不返回。}
  Template:
    type: SceneWarnInfo
    description: Says whether it was made from a template. It can be missing.
    zh: {description: 是否套用模板制作。可能不返回。}
  ReasoningResult:
    type: ReasoningResult
    description: The answer to ReasoningPrompt. Returned only if a prompt was given, and can be missing then too.
    zh: {description: 对 ReasoningPrompt 的回答。仅在填写提问时返回，但此时也可能不返回。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A storefront whose sign was edited
    zh: {title: 招牌被修改过的门头照}
    request:
      Scene: '0101'
      ImageUrl: https://example.com/shop.jpg
      ReasoningPrompt: 图中是否是一家正在营业的店铺？是则答 true，否则答 false。
    response:
      Tamper:
        IsWarn: true
        RiskConfidence: 0.97
        Polygon:
          - LeftTop: {X: 180, Y: 120}
            RightTop: {X: 1040, Y: 120}
            RightBottom: {X: 1040, Y: 310}
            LeftBottom: {X: 180, Y: 310}
      Synthesis: {IsWarn: false, RiskConfidence: 0.02}
      RemakeScreen: {IsWarn: false, RiskConfidence: 0}
      Screenshot: {IsWarn: false, RiskConfidence: 0}
      TextWatermark: {IsWarn: false, RiskConfidence: 0}
      Template: {IsWarn: false, RiskConfidence: 0}
      ReasoningResult:
        OutputMode: enum
        EnumValue: 'true'
        RawOutput: 'true'
        RenderedPrompt: 图中是否是一家正在营业的店铺？是则答 true，否则答 false。
      RequestId: 00000000-0000-4000-8000-000000000001
  - title: A video that shows a screen
    zh: {title: 翻拍屏幕的视频}
    request:
      Scene: '0102'
      Mode: Video
      VideoUrl: https://example.com/shop.mp4
    response:
      RemakeScreen: {IsWarn: true, RiskConfidence: 0.96}
      RequestId: 00000000-0000-4000-8000-000000000002

"""#

package static let `VinOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Action: VinOCR
Version: 2018-11-19
group: vehicles
title: VIN OCR
summary: Finds and reads the vehicle identification number (VIN) in a picture.
description: |
  Looks for a VIN in a photo, such as one of the plate behind the windscreen, of the type plate or of a paper, and
  returns the number alone.

  To read a whole vehicle licence, use VehicleLicenseOCR; for a registration certificate, use VehicleRegCertOCR. Both
  return the VIN among the other fields.
keywords: [chassis number, frame number]
zh:
  title: 车辆VIN码识别
  summary: 找出图片里的车架号（VIN）并读成文本。
  description: |
    给一张拍到车架号的照片，例如前挡风玻璃下的铭牌，返回其中的 VIN，不含其他内容。

    要读取整本行驶证用 VehicleLicenseOCR，登记证书用 VehicleRegCertOCR，它们的结果里也带有车架号。
  keywords: [大架号, 车辆识别代号, 车辆识别码, 底盘号]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture as base64 text. PNG, JPG or JPEG (no GIF).
    zh: {description: 图片的 Base64 文本。支持 PNG、JPG、JPEG，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture. The same limits apply. If ImageBase64 is given too, the URL is used. The download must finish
      within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  Vin:
    type: String
    required: true
    sensitive: true
    description: The VIN. A complete one has 17 characters; the value without a VIN in the picture is not documented.
    zh: {description: 车架号（VIN）。完整的车架号有 17 个字符；图片中没有车架号时的值未公布。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A type plate
    zh: {title: 一块车辆铭牌}
    request:
      ImageUrl: https://example.com/type-plate.jpg
    response:
      Vin: '00000000000000017'
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `WaybillOCR.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
types:
  TextWaybill:
    description: The fields of a parcel label.
    zh: {description: 面单上的各个字段。}
    members:
      RecName: {type: WaybillObj, required: true, description: Name of the receiver., zh: {description: 收件人姓名。}}
      RecNum:
        type: WaybillObj
        required: true
        description: Receiver's mobile number.
        zh: {description: 收件人手机号。}
      RecAddr: {type: WaybillObj, required: true, description: Receiver's address., zh: {description: 收件人地址。}}
      SenderName: {type: WaybillObj, required: true, description: Name of the sender., zh: {description: 寄件人姓名。}}
      SenderNum:
        type: WaybillObj
        required: true
        description: Sender's mobile or landline number.
        zh: {description: 寄件人的手机或座机号码。}
      SenderAddr: {type: WaybillObj, required: true, description: Sender's address., zh: {description: 寄件人地址。}}
      WaybillNum:
        type: WaybillObj
        required: true
        description: Waybill number. If the parcel has a main and a sub waybill, the sub one.
        zh: {description: 运单号。有主单和子单时为子单号。}
      MainWaybillNum:
        type: WaybillObj
        description: Main waybill number. Missing if there is none.
        zh: {description: 主单号。没有时不返回。}
  WaybillObj:
    description: One field of a parcel label.
    zh: {description: 面单上的一个字段。}
    members:
      Text:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 字段内容。}
---
Action: WaybillOCR
Version: 2018-11-19
group: invoices
title: Waybill OCR
summary: Reads the parcel label (waybill) of a Chinese courier.
description: |
  Reads printed labels of the common electronic layouts from a photo, a scan or one page of a PDF: name, phone and
  address of both sides, and the waybill number. Every field is a small object with its text.

  If the label is only a small part of the photo, turn on `EnablePreDetect`, which searches for it first.
keywords: [shipping label, express delivery, tracking number, package]
zh:
  title: 运单识别
  summary: 读取快递电子面单。
  description: |
    输入面单的照片、扫描件或 PDF 中的一页，返回收寄双方的姓名、电话、地址和运单号，适用于常见快递公司的版式。

    面单在画面里只占一小块时，请打开 `EnablePreDetect`，让服务先定位再读取。
  keywords: [快递单, 快递面单, 快递单号, 物流单, 运单号]
rateLimit: 10
idempotent: true
parameters:
  ImageBase64:
    type: Base64
    maxSize: 10 MiB
    description: The picture or PDF as base64 text. PNG, JPG, JPEG or PDF (no GIF).
    zh: {description: 图片或 PDF 的 Base64 文本。支持 PNG、JPG、JPEG、PDF，不支持 GIF。}
  ImageUrl:
    type: String
    format: url
    description: |
      URL of the picture or PDF. The same limits apply. If ImageBase64 is given too, the URL is used. The download must
      finish within 3 seconds, so files in Tencent Cloud storage are the most reliable.
    zh:
      description: |
        图片或 PDF 的地址，由服务端下载，限制与 ImageBase64 相同；两者都给时以 ImageUrl 为准。下载限时 3 秒，
        文件放在腾讯云存储中最稳妥。
  EnablePreDetect:
    type: Boolean
    default: false
    description: Searches for the label before reading. For photos in which it is small.
    zh: {description: 是否先定位面单再读取。适合面单很小的照片。}
  IsPdf:
    type: Boolean
    default: true
    description: Turns on reading of PDF files. Pictures are read either way.
    zh: {description: 是否按 PDF 读取。无论是否打开，都能读图片。}
  PdfPageNumber:
    type: Integer
    default: 1
    description: Page of the PDF to read; one call reads one page. Used only for a PDF with IsPdf on.
    zh: {description: 要读取的 PDF 页码，每次调用读一页；仅当 IsPdf 打开且文件是 PDF 时有效。}
require:
  - anyOf: [ImageBase64, ImageUrl]
response:
  TextDetections:
    type: TextWaybill
    required: true
    description: The fields of the label. A single object, despite its name.
    zh: {description: 面单上的各个字段。名称像列表，其实是单个对象。}
errors:
  - FailedOperation.DownLoadError
  - FailedOperation.EmptyImageError
  - FailedOperation.ImageDecodeFailed
  - FailedOperation.ImageNoText
  - FailedOperation.LanguageNotSupport
  - FailedOperation.OcrFailed
  - FailedOperation.UnKnowError
  - FailedOperation.UnOpenError
  - InvalidParameterValue.InvalidParameterValueLimit
  - LimitExceeded.TooLargeFileError
  - RequestLimitExceeded
  - ResourceUnavailable.InArrears
  - ResourceUnavailable.ResourcePackageRunOut
  - ResourcesSoldOut.ChargeStatusException
examples:
  - title: A label, fetched by URL
    zh: {title: 一张面单，以 URL 传入}
    request:
      ImageUrl: https://example.com/label.jpg
      EnablePreDetect: true
    response:
      TextDetections:
        RecName: {Text: 林晓岚}
        RecNum: {Text: '13000000001'}
        RecAddr: {Text: 北京市朝阳区示例路 1 号}
        SenderName: {Text: 深圳市范例商贸有限公司}
        SenderNum: {Text: '13000000002'}
        SenderAddr: {Text: 深圳市南山区样例路 2 号}
        WaybillNum: {Text: SF0000000000002}
        MainWaybillNum: {Text: SF0000000000001}
      RequestId: 00000000-0000-4000-8000-000000000001

"""#

package static let `service.yaml` = #"""
# yaml-language-server: $schema=../schema/spec-v1.schema.json
Service: ocr
Version: 2018-11-19
name: OCR
title: Optical Character Recognition
description: |
  Reads text from pictures and PDF pages: whole pages of print or handwriting, and named fields of cards, certificates,
  invoices, vehicle papers, exam sheets and contracts. Some actions check instead of reading: whether a card looks
  forged, whether an invoice exists at the tax office, whether the figures on a business licence belong together.

  Nearly every action takes one picture, either as base64 text or as a URL that the service fetches itself. If both are
  given, the URL is used. The service must be activated in the console before its first call, and most actions are
  charged per call.
zh:
  title: 文字识别
  description: |
    从图片或 PDF 页面里取出文字：整页的印刷体、手写体，或者卡证、票据、车辆证件、试卷、合同上的指定字段。
    也有只做检查的接口，例如辨别卡证真伪、向税务机关查验发票、核对企业登记信息。

    多数接口一次处理一张图，既可直接上传 Base64，也可给出 URL 让服务端自行下载；两样都给时以 URL 为准。
    首次调用之前要先到控制台开通服务，大部分接口按次收费。
  groups:
    general: 通用文字
    tables: 表格
    cards: 身份证件与个人卡证
    companies: 营业执照与企业
    invoices: 发票、回单与运单
    vehicles: 车辆与驾驶员
    shops: 商户门店
    codes: 二维码与条形码
    images: 图像处理
    documents: 文档抽取与解析
    education: 习题、试卷与作文
  errors:
    FailedOperation.ArrearsError:
      meaning: 账号已欠费。
      advice: 到控制台的费用中心充值，结清欠费后再调用。
    FailedOperation.CardSideError:
      meaning: CardSide 指定的身份证面在此处无效。
      advice: 按图片内容填写 `CardSide`：人像面为 `FRONT`，国徽面为 `BACK`。IDCardOCR 不填此参数时会自行判断。
    FailedOperation.ClassifyStoreFailed:
      meaning: 无法判断店铺图片的种类。
      advice: 换一张正面拍摄的清晰照片，门头和招牌要完整入镜；室内照片要能看出店内全貌。
    FailedOperation.CountLimitError:
      meaning: 当天允许的调用次数已用完。
      advice: 次日再调用。请保存每次的查验结果：同一张发票查验超过五次后，当天不能再查。
    FailedOperation.DetectFailed:
      meaning: 检测环节出错。
      advice: 重试一次。若只有这张图片失败，另存为 PNG 或 JPG 后再传；若其他图片也失败，请携带 RequestId 联系腾讯云。
    FailedOperation.DownLoadError:
      meaning: 服务无法从给定的 URL 获取文件。
      advice: |
        在公网、未登录的环境下打开该 URL，确认能很快下载到文件本身，而不是展示它的网页。也可以把文件放到腾讯云对象存储
        （COS），或改传文件的 Base64。
    FailedOperation.EmptyImageError:
      meaning: 图片不含任何数据。
      advice: 检查程序是否读到了文件：Base64 文本不能为空，URL 指向的文件也要有内容。
    FailedOperation.EngineRecognizeTimeout:
      meaning: 识别耗时超过引擎允许的上限。
      advice: 稍后重试。若某张图片每次都超时，请缩小图片，或裁成几块分别识别。
    FailedOperation.FieldException:
      meaning: 某个识别出的字段，其值的类型不符合预期。
      advice: 重新拍摄护照资料页，连同底部两行机读码完整入镜，画面清晰、没有反光。
    FailedOperation.FileDecodeFailed:
      meaning: 上传的文件无法解码。
      advice: 确认文件在本机能正常打开、格式在参数允许之列，并且 Base64 文本完整、不带 `data:` 前缀。
    FailedOperation.IdCardInfoIllegal:
      meaning: 识别结果不是有效的二代身份证，例如号码或姓名缺失，或不可能存在。
      advice: 重新拍摄证件原件：四角完整，字迹清晰，没有反光。若仍报此错，请转人工核对。
    FailedOperation.IdCardTooSmall:
      meaning: 图片像素过少，或身份证在图片中占比过小。
      advice: 换一张不低于 500 x 800 像素的图片，证件约占画面的三分之二。
    FailedOperation.IllegalBankCardError:
      meaning: 银行卡上的信息无效。
      advice: 重新拍摄印有卡号的一面：卡片完整、卡号清晰、没有反光。若仍失败，请让持卡人手动输入卡号。
    FailedOperation.ImageBlur:
      meaning: 图片过于模糊，无法识别。
      advice: 在光线充足处对准文字重新拍摄，手持要稳。把模糊的图片放大没有用。
    FailedOperation.ImageDecodeFailed:
      meaning: 图片无法解码。
      advice: |
        确认图片在本机能正常打开、格式在参数允许之列，并且 Base64 文本完整、不带 `data:` 前缀。只改扩展名不会改变格式，
        请另存为 PNG 或 JPG。
    FailedOperation.ImageNoBusinessCard:
      meaning: 图片中未发现名片。
      advice: 换一张以名片为主体的图片。不确定图中是什么卡证时，先调用 ClassifyDetectOCR 分类。
    FailedOperation.ImageNoHandWrite:
      meaning: 图片中未发现手写文字。
      advice: 换一张有手写文字的图片；印刷文字请改用 GeneralBasicOCR 或 GeneralAccurateOCR。
    FailedOperation.ImageNoIdCard:
      meaning: 图片中既未发现二代身份证，也未发现临时身份证。
      advice: |
        换一张身份证原件的图片，证件完整且约占画面的三分之二。不确定图中是什么证件时，先调用 ClassifyDetectOCR 分类。
    FailedOperation.ImageNoSpecifiedCard:
      meaning: 图片中没有所要求种类的卡证。
      advice: 核对图中的证件是否为此接口所识别的种类，并使用证件原件的图片：画面完整清晰，没有反光。
    FailedOperation.ImageNoText:
      meaning: 图片中未发现文字。
      advice: 如果图片本来就可能没有文字，按识别结果为空处理即可；否则请换一张更大、更清晰的图片。
    FailedOperation.ImageSizeTooLarge:
      meaning: 图片过大，超出相应参数的限制。
      advice: 缩小图片尺寸或提高压缩率，使像素和 Base64 文本的大小都不超过参数的限制。
    FailedOperation.InconsistencyBetweenMRZAndVRZ:
      meaning: 证件的机读码与印刷字段不一致。
      advice: 重新拍摄，让印刷字段和机读码都清晰可辨。若仍不一致，请人工核验证件，它可能被改动过。
    FailedOperation.InvalidPostalCodeLength:
      meaning: 从马来西亚证件识别出的邮政编码位数不对。
      advice: 重新拍摄，让证件上的地址清晰可辨：马来西亚的邮政编码为五位数字。
    FailedOperation.InvoiceMismatch:
      meaning: 发票存在，但所提供的部分信息与之不符。
      advice: |
        对照票面核对 `InvoiceCode`、`InvoiceDate`、`CheckCode` 和 `Amount`，改正不符的一项。不要逐个试：同一张发票查验超
        过五次后，当天不能再查。
    FailedOperation.LanguageNotSupport:
      meaning: 请求的语种不在支持范围内。
      advice: 改用接口文档列出的语种。GeneralBasicOCR 支持约 20 种语言，`LanguageType` 设为 `auto` 时自动判断语种。
    FailedOperation.LicenseCardSideError:
      meaning: CardSide 指定的面与图片中的面不符。
      advice: 按图片内容填写 `CardSide`：主页为 `FRONT`，副页为 `BACK`，两页在同一张图片中为 `DOUBLE`。
    FailedOperation.LicenseMultiCardError:
      meaning: 图片中有两张或更多证件的同一面。
      advice: 裁剪图片，只留一页；或留同一证件的主页和副页，并把 `CardSide` 设为 `DOUBLE`。其余证件逐张调用。
    FailedOperation.MultiCardError:
      meaning: 图片中有两张或更多身份证的同一面。
      advice: 裁剪图片，只留一面，或正面、反面各一个。其余身份证逐张调用。
    FailedOperation.NoBankCardError:
      meaning: 图片中没有银行卡。
      advice: 换一张银行卡的图片：拍摄印有卡号的一面，卡片完整并占据画面的大部分。
    FailedOperation.NoBizLicense:
      meaning: 图片中没有营业执照。
      advice: 换一张营业执照的图片，画面完整清晰。企业的其他证照请用 EnterpriseLicenseOCR。
    FailedOperation.NoDriverLicenseError:
      meaning: 图片中没有驾驶证。
      advice: 换一张驾驶证主页或副页的图片，画面完整清晰。网约车驾驶员证请用 RideHailingDriverLicenseOCR。
    FailedOperation.NoHKIDCard:
      meaning: 图片中没有香港身份证。
      advice: 换一张香港身份证原件的图片，证件完整并占据画面的大部分。
    FailedOperation.NoMASIDCard:
      meaning: 图片中没有马来西亚身份证。
      advice: 换一张马来西亚身份证件原件的正面图片，证件完整并占据画面的大部分。
    FailedOperation.NoPassport:
      meaning: 图片中没有护照。
      advice: 换一张护照资料页的图片，人像和底部两行机读码都要入镜。
    FailedOperation.NoStoreLabel:
      meaning: 图片中没有店铺门头。
      advice: 换一张正对门头招牌拍摄的照片。要读取街景中的全部文字，请用 AdvertiseOCR 或 GeneralBasicOCR。
    FailedOperation.NoVehicleLicenseError:
      meaning: 图片中没有行驶证。
      advice: 换一张行驶证主页或副页的图片，画面完整清晰。机动车登记证书请用 VehicleRegCertOCR。
    FailedOperation.OcrFailed:
      meaning: 文字识别出错。
      advice: |
        重试一次。若只有这张图片失败，换一张更清晰、摆正的图片，或另存为其他格式；若其他图片也失败，请携带 RequestId 联
        系腾讯云。
    FailedOperation.PDFParseFailed:
      meaning: PDF 无法打开，或其页面无法渲染。
      advice: 确认 PDF 无需密码即可打开，且页码没有超出范围；否则把该页另存为 PNG 或 JPG 再传。
    FailedOperation.ResponseParseFailed:
      meaning: 服务无法解析引擎的响应。
      advice: 稍后重试；若仍出现，请携带 RequestId 联系腾讯云。
    FailedOperation.UnKnowError:
      meaning: 服务出错，未给出原因。
      advice: 稍后重试；若仍出现，换一张图片试试，并携带 RequestId 联系腾讯云。
    FailedOperation.UnKnowFileTypeError:
      meaning: 文件类型未知。
      advice: 把文件另存为参数允许的格式，例如 PNG 或 JPG；只改扩展名不会改变格式。
    FailedOperation.UnOpenError:
      meaning: 账号尚未开通此服务。
      advice: |
        用密钥所属的账号在文字识别控制台（https://console.cloud.tencent.com/ocr/overview）开通服务后再调用。少数接口还需
        联系腾讯云商务开通，详见接口说明。
    FailedOperation.WarningServiceFailed:
      meaning: 服务中负责告警的部分出错。
      advice: 稍后重试；若仍出现，请携带 RequestId 联系腾讯云。
    InternalError:
      meaning: 服务内部出错。
      advice: 稍后重试；若仍出现，请携带 RequestId 联系腾讯云。
    InvalidParameter.ConfigFormatError:
      meaning: Config 不是格式正确的 JSON。
      advice: |
        `Config` 的值是一段内容为 JSON 对象的文本，引号要转义：`"Config": "{\"CropIdCard\":true}"`。直接传 JSON 对象会被
        拒绝。
    InvalidParameter.EngineImageDecodeFailed:
      meaning: 识别引擎无法解码图片。
      advice: 把图片另存为 PNG 或 JPG，再传入完整的 Base64 文本，不带 `data:` 前缀。
    InvalidParameterValue.InvalidParameterValueLimit:
      meaning: 有参数的值超出允许范围。
      advice: 对照接口的输入参数表，逐个核对取值与限制；原样重试无效。
    InvalidParameterValue.PriceOrVerificationParameterValueLimit:
      meaning: 发票的金额或校验码无效。
      advice: |
        `Amount` 按票面填写，单位为元：一般填不含税金额，数电发票填价税合计。`CheckCode` 填校验码后 6 位，
        区块链发票为 5 位。
    InvalidParameterValue.TicketCodeParameterValueLimit:
      meaning: 发票代码无效。
      advice: '`InvoiceCode` 填 10 位或 12 位发票代码；数电发票没有代码，不要填写。'
    InvalidParameterValue.TicketDateParameterValueLimit:
      meaning: 开票日期无效。
      advice: '`InvoiceDate` 按 YYYY-MM-DD 填写，限最近五年内的日期。'
    InvalidParameterValue.TicketSnParameterValueLimit:
      meaning: 发票号码无效。
      advice: '`InvoiceNo` 填发票号码：8 位，数电发票为 20 位。'
    LimitExceeded.TooLargeFileError:
      meaning: 文件过大。
      advice: 减小文件：缩小或压缩图片，或减少页数。参数的上限按 Base64 文本计算，它比原文件大三分之一。
    RequestLimitExceeded:
      meaning: 每秒请求数超过了频率限制。
      advice: 隔一秒再调用，并把请求均匀分散，使频率低于接口的限制；仍不够用时，可向腾讯云申请提高限额。
    ResourceNotFound.NoAreaCode:
      meaning: 没有地区与给定的地区编码对应。
      advice: '`RegionCode` 广东填 4400，浙江填 3300，其他发票不填。同时核对 `InvoiceCode` 与票面是否一致。'
    ResourceNotFound.NoInvoice:
      meaning: 税务机关查无此发票。
      advice: 对照票面核对号码、代码、日期和金额。都无误时，可能是税务机关尚未录入：当天开具的发票请次日再查。
    ResourceNotFound.NotSupportCurrentInvoiceQuery:
      meaning: 发票在开具当天无法查询。
      advice: 次日再查；或把 `EnableTodayInvoice` 设为 `true`，税务机关录入后当天也能查到。
    ResourceUnavailable.InArrears:
      meaning: 账号欠费，结清之前调用会被拒绝。
      advice: 到控制台的费用中心结清欠费后再调用。
    ResourceUnavailable.ResourcePackageRunOut:
      meaning: 预付费资源包的调用次数已用完。
      advice: 在文字识别控制台购买新的资源包，或开通后付费。
    ResourceUnavailable.TaxNetworkError:
      meaning: 无法连接税务机关。
      advice: 过几分钟再查。此错误不代表发票不存在，也不代表查验通过。
    ResourcesSoldOut.ChargeStatusException:
      meaning: 计费状态不允许调用：没有资源包、未开通按量计费或已欠费。
      advice: |
        在文字识别控制台（https://console.cloud.tencent.com/ocr/overview）查看计费状态：购买资源包，开通后付费，或结清欠
        费。
endpoint: ocr.tencentcloudapi.com
maxRequestBody: 10 MiB
groups:
  general: General text
  tables: Tables
  cards: Identity documents and personal cards
  companies: Business licences and companies
  invoices: Invoices, bank slips and waybills
  vehicles: Vehicles and drivers
  shops: Shops and storefronts
  codes: QR codes and barcodes
  images: Picture clean-up
  documents: Documents, fields and parsing
  education: Exercises, exams and essays
errors:
  FailedOperation.ArrearsError:
    meaning: The account is in debt.
    advice: Top up the account in the console's Billing Center, then call again.
  FailedOperation.CardSideError:
    meaning: CardSide names a side of the ID card that is not valid here.
    advice: |
      Set `CardSide` to `FRONT` for the side with the portrait or to `BACK` for the side with the national emblem.
      IDCardOCR finds out the side itself if `CardSide` is left out.
  FailedOperation.ClassifyStoreFailed:
    meaning: The service could not tell the kind of shop picture.
    advice: |
      Send a sharp photograph, taken from the front, that shows the whole shop front with its sign, or the room inside.
  FailedOperation.CountLimitError:
    meaning: The number of calls allowed for today is used up.
    advice: |
      Call again tomorrow. Store the result of each check: once the same invoice has been checked more than five times,
      it cannot be checked again that day.
  FailedOperation.DetectFailed:
    meaning: The detection step failed.
    advice: |
      Call again. If only this picture fails, save it anew as PNG or JPG and send that; if others fail as well, quote
      the RequestId to Tencent Cloud's support.
  FailedOperation.DownLoadError:
    meaning: The service could not fetch the file from the given URL.
    advice: |
      Open the URL from outside your network and without a login: it must lead at once to the file itself, not to a page
      that shows it. Put the file into Tencent Cloud's storage (COS), or send its Base64 text instead of the URL.
  FailedOperation.EmptyImageError:
    meaning: The picture holds no data.
    advice: |
      Check that the file was read before it was encoded: the Base64 text must not be empty, and a URL must lead to a
      file with content.
  FailedOperation.EngineRecognizeTimeout:
    meaning: Reading took longer than the engine allows.
    advice: |
      Call again after a pause. If a picture times out each time, make it smaller, or cut it into parts and read them
      one by one.
  FailedOperation.FieldException:
    meaning: A field that was read has a value of an unexpected kind.
    advice: |
      Take the picture again: the whole data page of the passport, with both machine-readable lines, sharp and without
      glare.
  FailedOperation.FileDecodeFailed:
    meaning: The uploaded file could not be decoded.
    advice: |
      Check that the file opens on your machine, that the parameter allows its format, and that its Base64 text is
      complete and has no `data:` prefix.
  FailedOperation.IdCardInfoIllegal:
    meaning: |
      The result is not a valid second-generation ID card. For example, the number or name is missing or impossible.
    advice: |
      Take the picture again: the original card, all of it, sharp and without glare. If the result stays the same, have
      a person look at the card.
  FailedOperation.IdCardTooSmall:
    meaning: The picture has too few pixels, or the ID card fills too little of it.
    advice: Send a picture of at least 500 x 800 pixels in which the card fills about two thirds.
  FailedOperation.IllegalBankCardError:
    meaning: The details on the bank card are not valid.
    advice: |
      Take the picture again: the side with the number, all of it, sharp and without glare. If it fails again, let the
      holder type the number.
  FailedOperation.ImageBlur:
    meaning: The picture is too blurred to read.
    advice: |
      Take the picture again in good light, with a steady hand and the text in focus. Enlarging a blurred picture does
      not help.
  FailedOperation.ImageDecodeFailed:
    meaning: The picture could not be decoded.
    advice: |
      Check that the picture opens on your machine, that the parameter allows its format, and that its Base64 text is
      complete and has no `data:` prefix. Renaming a file does not change its format: save it anew as PNG or JPG.
  FailedOperation.ImageNoBusinessCard:
    meaning: No business card was found in the picture.
    advice: |
      Send a picture of one business card that fills most of it. To find out first what a picture shows, call
      ClassifyDetectOCR.
  FailedOperation.ImageNoHandWrite:
    meaning: No handwriting was found in the picture.
    advice: Send a picture with handwriting. For printed text, call GeneralBasicOCR or GeneralAccurateOCR.
  FailedOperation.ImageNoIdCard:
    meaning: Neither a second-generation nor a temporary ID card was found in the picture.
    advice: |
      Send a picture of the original card, all of it, in which it fills about two thirds. To find out first what a
      picture shows, call ClassifyDetectOCR.
  FailedOperation.ImageNoSpecifiedCard:
    meaning: The picture does not show the requested kind of card.
    advice: |
      Compare the card in the picture with the kind that the action reads, and send the original, all of it, sharp and
      without glare.
  FailedOperation.ImageNoText:
    meaning: No text was found in the picture.
    advice: |
      If pictures without text are normal for your program, treat this as an empty result. Otherwise send a larger or
      sharper picture.
  FailedOperation.ImageSizeTooLarge:
    meaning: The picture is larger than the limits of its parameter allow.
    advice: |
      Scale the picture down or compress it more, until its pixels and the size of its Base64 text keep to the limits of
      the parameter.
  FailedOperation.InconsistencyBetweenMRZAndVRZ:
    meaning: The machine-readable lines and the printed fields of the document disagree.
    advice: |
      Take the picture again, so that the printed fields and the machine-readable lines are sharp. If they still
      disagree, have a person check the document: it may have been altered.
  FailedOperation.InvalidPostalCodeLength:
    meaning: The postcode read from a Malaysian card has the wrong number of digits.
    advice: 'Take the picture again, so that the address on the card can be read: its postcode has five digits.'
  FailedOperation.InvoiceMismatch:
    meaning: The invoice exists, but some of the given details differ from it.
    advice: |
      Compare `InvoiceCode`, `InvoiceDate`, `CheckCode` and `Amount` with the invoice, and correct what differs. Do not
      try figures out: once an invoice has been checked more than five times, it cannot be checked again that day.
  FailedOperation.LanguageNotSupport:
    meaning: The requested language is not one of the supported ones.
    advice: |
      Use a language that the action lists. GeneralBasicOCR reads about 20 languages, and finds out the language itself
      if `LanguageType` is `auto`.
  FailedOperation.LicenseCardSideError:
    meaning: CardSide names one side, but the picture shows another.
    advice: |
      Set `CardSide` to what the picture shows: `FRONT` for the main page, `BACK` for the second page, `DOUBLE` for both
      in one picture.
  FailedOperation.LicenseMultiCardError:
    meaning: The same side of two or more cards is in the picture.
    advice: |
      Cut the picture, so that it shows one page, or the main page and the second page of one licence with `CardSide`
      set to `DOUBLE`. Send other licences in calls of their own.
  FailedOperation.MultiCardError:
    meaning: Two or more ID cards show the same side in the picture.
    advice: |
      Cut the picture, so that it shows one side, or one front and one back. Send other cards in calls of their own.
  FailedOperation.NoBankCardError:
    meaning: The picture does not show a bank card.
    advice: |
      Send a picture of the side of the bank card that shows the number, all of it, in which the card fills most of the
      picture.
  FailedOperation.NoBizLicense:
    meaning: The picture does not show a business licence.
    advice: |
      Send a picture of a business licence, all of it and sharp. EnterpriseLicenseOCR reads other licences of companies.
  FailedOperation.NoDriverLicenseError:
    meaning: The picture does not show a driving licence.
    advice: |
      Send a picture of a page of the driving licence, all of it and sharp. RideHailingDriverLicenseOCR reads the
      permits of ride-hailing drivers.
  FailedOperation.NoHKIDCard:
    meaning: The picture does not show a Hong Kong identity card.
    advice: Send a picture of the original Hong Kong identity card, all of it, in which it fills most of the picture.
  FailedOperation.NoMASIDCard:
    meaning: The picture does not show a Malaysian identity card.
    advice: |
      Send a picture of the front of the original Malaysian identity card, all of it, in which it fills most of the
      picture.
  FailedOperation.NoPassport:
    meaning: The picture does not show a passport.
    advice: Send a picture of the passport's data page, with the portrait and both machine-readable lines.
  FailedOperation.NoStoreLabel:
    meaning: The picture does not show a storefront.
    advice: |
      Send a photograph that shows the sign of the shop from the front. To read all text of a street scene, call
      AdvertiseOCR or GeneralBasicOCR.
  FailedOperation.NoVehicleLicenseError:
    meaning: The picture does not show a vehicle licence.
    advice: |
      Send a picture of a page of the vehicle licence, all of it and sharp. VehicleRegCertOCR reads the registration
      certificate of a vehicle.
  FailedOperation.OcrFailed:
    meaning: Reading the text failed.
    advice: |
      Call again. If only this picture fails, send it sharper, upright and in another format; if others fail as well,
      quote the RequestId to Tencent Cloud's support.
  FailedOperation.PDFParseFailed:
    meaning: The PDF could not be opened, or its page could not be rendered.
    advice: |
      Check that the PDF opens without a password and has the page that you name. Otherwise save the page as PNG or JPG
      and send that.
  FailedOperation.ResponseParseFailed:
    meaning: The service could not understand the response of the engine.
    advice: Call again after a pause. If the error persists, quote the RequestId to Tencent Cloud's support.
  FailedOperation.UnKnowError:
    meaning: The service failed and does not give the reason.
    advice: |
      Call again after a pause. If the error persists, try another picture, and quote the RequestId to Tencent Cloud's
      support.
  FailedOperation.UnKnowFileTypeError:
    meaning: The file type is unknown.
    advice: |
      Save the file in a format that the parameter lists, such as PNG or JPG. Renaming a file does not change its
      format.
  FailedOperation.UnOpenError:
    meaning: The account has not activated this service.
    advice: |
      Activate OCR in its console (https://console.cloud.tencent.com/ocr/overview) with the account that the key belongs
      to, then call again. A few actions are also activated by Tencent Cloud's sales, as their description says.
  FailedOperation.WarningServiceFailed:
    meaning: The part of the service that raises warnings failed.
    advice: Call again after a pause. If the error persists, quote the RequestId to Tencent Cloud's support.
  InternalError:
    meaning: The service failed internally.
    advice: Call again after a pause. If the error persists, quote the RequestId to Tencent Cloud's support.
  InvalidParameter.ConfigFormatError:
    meaning: Config is not well-formed JSON.
    advice: |
      Send in `Config` a text that holds a JSON object, with its quotes escaped: `"Config": "{\"CropIdCard\":true}"`. An
      object without the quotes around it is refused.
  InvalidParameter.EngineImageDecodeFailed:
    meaning: The reading engine could not decode the picture.
    advice: Save the picture anew as PNG or JPG, and send its Base64 text complete and without a `data:` prefix.
  InvalidParameterValue.InvalidParameterValueLimit:
    meaning: A parameter has a value outside the allowed range.
    advice: |
      Compare each value of the request with the values and limits in the action's table of input parameters. Sending
      the request again unchanged does not help.
  InvalidParameterValue.PriceOrVerificationParameterValueLimit:
    meaning: The invoice's amount or check code is not valid.
    advice: |
      Send `Amount` as printed, in yuan: before tax, for fully digital invoices with tax. `CheckCode` is the last 6
      digits of the check code, 5 for blockchain invoices.
  InvalidParameterValue.TicketCodeParameterValueLimit:
    meaning: The invoice code is not valid.
    advice: |
      Send the 10 or 12 digits of the invoice code as `InvoiceCode`. Leave it out for fully digital invoices, which have
      none.
  InvalidParameterValue.TicketDateParameterValueLimit:
    meaning: The invoice date is not valid.
    advice: Write `InvoiceDate` as YYYY-MM-DD, with a day of the last five years.
  InvalidParameterValue.TicketSnParameterValueLimit:
    meaning: The invoice number is not valid.
    advice: 'Send the invoice number as `InvoiceNo`: 8 digits, or 20 for fully digital invoices.'
  LimitExceeded.TooLargeFileError:
    meaning: The file is too large.
    advice: |
      Make the file smaller: scale the picture down or compress it, or send fewer pages. The limit of the parameter
      counts the Base64 text, which is a third larger than the file.
  RequestLimitExceeded:
    meaning: More requests per second were sent than the rate limit allows.
    advice: |
      Call again after a second, and spread calls so that they stay below the rate limit of the action. If that is not
      enough, ask Tencent Cloud for a higher limit.
  ResourceNotFound.NoAreaCode:
    meaning: No region has the given area code.
    advice: |
      Set `RegionCode` to 4400 for Guangdong or 3300 for Zhejiang, and leave it out for all but general machine-printed
      electronic invoices. Compare `InvoiceCode` with the invoice as well.
  ResourceNotFound.NoInvoice:
    meaning: The tax office has no such invoice.
    advice: |
      Compare number, code, date and amount with the invoice. If all are right, the tax office may not have recorded it
      yet: check an invoice of today again tomorrow.
  ResourceNotFound.NotSupportCurrentInvoiceQuery:
    meaning: An invoice cannot be looked up on the day of issue.
    advice: |
      Check the invoice tomorrow, or set `EnableTodayInvoice` to `true`, which finds invoices of today once the tax
      office has recorded them.
  ResourceUnavailable.InArrears:
    meaning: The account owes money. Calls are refused until it is paid.
    advice: Pay the debt in the console's Billing Center, then call again.
  ResourceUnavailable.ResourcePackageRunOut:
    meaning: The prepaid package of calls is used up.
    advice: Buy another package of calls in the console of OCR, or turn on pay-as-you-go there.
  ResourceUnavailable.TaxNetworkError:
    meaning: The tax office could not be reached.
    advice: |
      Call again after some minutes. The error says nothing about the invoice: it is neither confirmed nor unknown.
  ResourcesSoldOut.ChargeStatusException:
    meaning: 'The billing state forbids the call: no package, no pay-as-you-go, or a debt.'
    advice: |
      Look at the billing of OCR in its console (https://console.cloud.tencent.com/ocr/overview): buy a package of
      calls, turn on pay-as-you-go, or pay the account's debt.
cam:
  console:
    - ConsoleServiceOpen
    - ConsoleServiceSetting
    - GetIntelligentScanSDKListForConsole
    - QueryCallForConsole
    - QueryCostTimeForConsole
    - QueryQpsForConsole
  # The sub-accounts whose figures may be seen.
  resources:
    GetIntelligentScanSDKListForConsole: ['qcs::ocr:::subUin/*']
    QueryCallForConsole: ['qcs::ocr:::subUin/*']
    QueryCostTimeForConsole: ['qcs::ocr:::subUin/*']
    QueryQpsForConsole: ['qcs::ocr:::subUin/*']
  presets:
    QcloudOCRFullAccess:
      allows: all
      description: everything in the console, such as activating and closing the service and switching pay-as-you-go
    QcloudOCRReadOnlyaccess:
      allows: actions
      also:
        GetIntelligentScanSDKListForConsole: ['*']
        QueryCallForConsole: ['*']
        QueryCostTimeForConsole: ['*']
        QueryQpsForConsole: ['*']
      description: reading in the console, with the figures of all accounts
    QcloudOCRReadSelfUinUsage:
      allows: actions
      also:
        GetIntelligentScanSDKListForConsole: ['qcs::ocr:::subUin/${uin}']
        QueryCallForConsole: ['qcs::ocr:::subUin/${uin}']
        QueryCostTimeForConsole: ['qcs::ocr:::subUin/${uin}']
        QueryQpsForConsole: ['qcs::ocr:::subUin/${uin}']
      description: reading in the console, with the account's own figures
start:
  - action: DescribeExtractDocAgentJob
    title: Check keys
    description: |
      Fetches a job that does not exist, which costs nothing. Only if the service accepts the keys and has been activated
      does it look for the job. The error that it then returns shows that both are right.
    zh:
      title: 检查密钥
      description: 查询一个不存在的任务，不产生费用。只有密钥有效且服务已开通，才会去查找任务，因此返回下面的错误就说明两者都没有问题。
    request: {JobId: '0'}
    error: InvalidParameterValue.InvalidParameterValueLimit
  # Tests/Checks/Postman/picture/draw.py draws the picture and prints its Base64 text.
  - action: GeneralBasicOCR
    title: Read a picture
    description: |
      The body contains a small picture of our own. The response must have its text, `你好 Hello 123`, as `DetectedText`. The
      call is charged like any other of this action.
    zh:
      title: 识别一张图片
      description: 请求体内嵌一张自制的小图，返回的 `DetectedText` 应为图中文字 `你好 Hello 123`。此次调用与其他调用一样计费。
    request:
      ImageBase64: "iVBORw0KGgoAAAANSUhEUgAAAyAAAAJYAgMAAADnGGrjAAAADFBMVEUAAABVVVWqqqr////Bf2LRAAALiElEQVR42u3cv48cZx3H8c8z99u+\
        kBFyjCWsZIsrAKFkCxeRKDI2jcsLig+JULgGFK7IHzAlBcURYepDgkiJJeSCAgrwpIsgxcVVCiNtEowMuNjAxb497+2TYmZ2Znbn2ZnnbrHO\
        4f0U57vdvd15zfPj+/0+M2dj9eVogYAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIE\
        CBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIE\
        CBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIECBAgQIAAAQIE\
        yDEgh0n+pdJG26cTYqzrmc/OD6TPvzqYeHiw+tOdp2xoHa5Lw8POxKND7Z7KHll0PtNPn+tPPRFK0s3i5+ei0w3pKZT66WFXeiSUpK3ikVeS\
        075qhZlmbu1Dsy5pZEzyJCFxagjrh9ZTNNkTRdmXianzlMURK8VfCshIRnUQ6UkuUvayuVj89LYxP/GGDGUkW7cqz4AMjMm/vWy6xzz4gVkd\
        O64kujeWfPi6dKPrCzlIIa7nbdaG8++F+8W3dxJJ97I1btCVpDv+y++qZGVq14Ci7UvxnCHXi+HdLT9wNT2DXU9IT4vScEbATNuegjnPmaMi\
        yHxa/ufz7PGPPCF9daSDaUgyGW2W5twhfy++zfK8USJJP8+nkCcki4efm3FLz3xSGWyjRBf+ZyNrUByLNIpnr5rBzHjYq0v8yz88Kn/wXNqo\
        6PKPJC29JmlP0mNJurap+oNyJ40jKZ6OfjezL0ub2QN35z7X/1t8e0taHujjjg6yA70d6RfbejB7HZ1oBzLW2spBvmLHYeVs/rJIC9XfUvHM\
        S1Nvuqez1toj6bZ1tljSSv5y3bZ2pPQzpBfS5X6h9vcCZxgJ1Hy2jxKtz3lklT5yQyuRZBKNJCk2PUkLkazXHOlrUbJNH7svdecLeSSdKwLZ\
        y5LUTY9j83lJ0k7Kag3ppfGwoRzbm1qOT9o+KK0eC2ndspp+SGe3vCS3nuyxQsnKvJM/sFW37EVamHOSGMnEecTQX/JDTCLp2SjPN5LIA5Kk\
        8TC4VsnqJ9M7zXuKPJTOFD9dygdNUjngWohjaB1JUSVDGTnSu+7cR9bGzMAl4xjNgSuJT+PhavFAIMnanl6w/VIQnn/1vVe79DhYjZCDyd8/\
        GL9DWA7CKy2O7J5ZTpxl0w+rj3TrJl2rrDRwLVrpjO8U52Q1+zcsV8MtEq3BRT2+Wu+4kui33YnS4aJmlziePXIrm/FhITtX6qTxw7vNkJ9J\
        GtRG1k+SqUJpqfEdrR8kzmZ8LOlXW5XOKXd0i1rkKC7n4NN5brVQCtpUN1H7OHJUmvG6mZQKw2qBuNa2vHhYN+aSmkLpb7VvEh63R4YTEzzv\
        nPR8FPNksRmymwc6V21eLZQ6tTGtOrSi9pCDbF4ElT2VmgKxOVTHzkV197jbSx6QvcpKJWkxf2FaIIatP/RQMj/azE/NJPH8O47A4W4HjnUr\
        cM91xcXQWYhXi+Wv7/W5evHG77ICb7J0W/nn1kGdcWqdiif229pCbJJ9LUbs9rnsTY3fMOgp2JPZq0lx9qWXpZW4xjgljsqDxQNymJ+JYgg9\
        0ynWDJ8euaU1SRs1KWdfJpG07agvJleeYrCst4cc5EGimNpBkkEW/eZnrI2ipJjoq2VJWm+sQ4flgxwljookqJ/rJpa0azzyfuf43pS0UNON\
        SbqUBI0rYWVWfJq+YcvjilPfxaDmTRcl6Ts308H7+KZU2lNxbcZIUdKb/pCOJJko6TdNs+IgbSc9x+0go2xLYeFq/XhN9I+sHH24JUln92ck\
        denPUVLTV6EcxslpVtqdrxReTRCb10u/qYGE9RdNZm7GSNFUTjuO0FFDulukee9FkvRm+xQlyOdfmGXBKu31h17RfTj+raErOnQaIKNq/F2J\
        20OMTH7KX93OEqKva6ocadcWHZChnMZqe1xZ1swffJLGeHn87VtZwTMq15ztg2LfucoN277LQXFaJa1FPpBo1ZWC9hV5Rff+uEectd5iwz7g\
        XuUYH674QDrd8UA2ecKZjFNPP4irjij1iG2Y65XTetjxgISJC5IoUradbO1Qz1prrd0/0a5JQ4QdJRMbRJ94QM5MnasoO7fNC1axG5+2z4wx\
        xoTHKcPzuZ7H2+euveao0VznY6mm1uyNy5GhZ5rSMOga3ux+sWh9613ZK4k+8Nl8qGYk1QrUB3Ly/bteZafL/FF6dBJIlhGPZOM59Uj7uraS\
        ti8nnpcVJiCr46i1O7dDbHU6jib3Iy551ew1H2qzEuX+MaL7Cdq+tFN5YM1R2AUNAzSsLi07OpzzzWgNba8S19MD7vn37/jkmwyyIRtf9oKc\
        2ZVnWjMRDpcn14/oWAM1rB7GmrT7ntdO1NK1drW4MxxecFTiXkMrLuVFcTZJHiRP8I6tmhsSHGl/0BAGIlVzlF09nM+tZ+2GZ80NCaFHijJV\
        xRX/nvPb2mpBHs4uc9tebQ1abo3lydba8eets7nfz8atr7YGrT+jn292+UGGTbnirB45bH+1NWizdSApzMPQjtfWlruOXWzTI/fbZ2tBy7MZ\
        FouGVucDsc01b6/9DQnB7MC+OnVE63Namxab73SZyhgnis72kMrWQQZZ8LynvPFwe+6helQ3RRz7GcHsMBJOQaxcd37Vn/eRexmJGzZa6m9h\
        PQ6kdJ29fC/Ho/aQVedsHW9eJ25I7S2siT+kfIWlXGCNvKZJ7Bz/vez50D1F1lq/XzB7eMdTc/OBfFIUV9JdhFjrvgVrVHOHjY4cczSYGUbM\
        9KztyefypXHPqEj7k90+nTEWRdV/innT8YVULhXlkFjNly8rAyG9V2AwdbTddIjOuCf9brmosp1xQPYudcsLY943NlHYePmy1DbTezTs1bpA\
        EknacR/CdqWo+nhbSm/ejH0hpSssY8ihtFG+ybipdaQ7kv1eUregvS8NYndgTzTI7wKXpLduSfa7cgT7oH1gTrJF632fm5bXJWtMcGv6mQVp\
        8LV3r7pzhclQal89vxUkrgxpFuTN0rQyWo6ypX3BZ7YvzAq3+tf3E5+7Cf99M9038IWcjUpn3gyytWZJsc9sd4/CbuMr6tuO/9D6dWl9+HO+\
        tF/QdZ/Z3p016hr6rL6PI3/I81NF6yOpo7BN4pq3rziL3uyIvt062dGs13v+PftdKdG66xJxbUhM51PdNczfl55vbCvZiAr25gLpKpCC7M7i\
        du1FyXEN82w00esz2xuRJJk/ORMq118/jP80ovSaYfoXF8ZWrlg1tEGk5fq/sxhFet22bqNfSkvOP9hogCQ/uD0qQXrSS9bav1pr7Y/tfjvI\
        k2lNQ+vty+VXXE+vg12SpBtmzvfFn6z5zZHIdUvLqYeE1e2azVIaF+lU/UV4G0hQSgG/0XKT5FRCFktRaafSI5tP1xwp0s2l0mZApFM1YRog\
        S2ldMn71M8VT34z0xima7KYpbXp863T8dyEnhjwtjf/NCQgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQ\
        IECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQ\
        IECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQ\
        IECAAAECBAgQIED+HyBfAMlelA7MfrqSAAAAAElFTkSuQmCC"
    response:
      TextDetections:
        - DetectedText: 你好 Hello 123
          Confidence: 99
          Polygon: [{X: 78, Y: 252}, {X: 722, Y: 252}, {X: 722, Y: 346}, {X: 78, Y: 346}]
          AdvancedInfo: '{"Parag":{"ParagNo":1}}'
          ItemPolygon: {X: 78, Y: 252, Width: 644, Height: 94}
          Words: []
          WordCoordPoint: []
      Language: zh
      PdfPageSize: 0
      Angle: 0
      RequestId: 00000000-0000-4000-8000-000000000001
types:
  Coord:
    description: A point, measured from the top-left corner of the picture.
    zh: {description: 一个点，以图片左上角为原点。}
    members:
      X:
        type: Integer
        required: true
        description: Distance from the left edge, in pixels.
        zh: {description: 到左边缘的距离，单位为像素。}
      Y:
        type: Integer
        required: true
        description: Distance from the top edge, in pixels.
        zh: {description: 到上边缘的距离，单位为像素。}
  Polygon:
    description: |
      Four corners around something in the picture. The corners follow the text, so a tilted line has a tilted frame.
      The frame as a whole can be null.
    zh: {description: 图片中某处内容的四个角。四角随文字走向，文字倾斜时边框也倾斜。整个边框可能为 null。}
    members:
      LeftTop: {type: Coord, required: true, description: Corner at the top left., zh: {description: 左上角。}}
      RightTop: {type: Coord, required: true, description: Corner at the top right., zh: {description: 右上角。}}
      RightBottom: {type: Coord, required: true, description: Corner at the bottom right., zh: {description: 右下角。}}
      LeftBottom: {type: Coord, required: true, description: Corner at the bottom left., zh: {description: 左下角。}}
  Rect:
    description: An upright rectangle in the picture.
    zh: {description: 图片中的水平矩形框。}
    members:
      X:
        type: Integer
        required: true
        description: Left edge, in pixels.
        zh: {description: 左边缘的位置，单位为像素。}
      Y:
        type: Integer
        required: true
        description: Top edge, in pixels.
        zh: {description: 上边缘的位置，单位为像素。}
      Width: {type: Integer, required: true, description: 'Width, in pixels.', zh: {description: 宽度，单位为像素。}}
      Height: {type: Integer, required: true, description: 'Height, in pixels.', zh: {description: 高度，单位为像素。}}
  ItemCoord:
    description: Position of a line of text after the picture was turned upright.
    zh: {description: 图片转正后，一行文字所在的位置。}
    members:
      X:
        type: Integer
        description: Left edge in the upright picture, in pixels.
        zh: {description: 左边缘在转正后图片中的位置，单位为像素。}
      Y:
        type: Integer
        description: Top edge in the upright picture, in pixels.
        zh: {description: 上边缘在转正后图片中的位置，单位为像素。}
      Width: {type: Integer, description: 'Width of the line, in pixels.', zh: {description: 该行的宽度，单位为像素。}}
      Height:
        type: Integer
        description: Height of the line, in pixels.
        zh: {description: 该行的高度，单位为像素。}
  Positions:
    description: The four corners of a frame, as eight plain numbers.
    zh: {description: 边框的四个角，以八个数字表示。}
    members:
      Position:
        type: Array of Integer
        description: |
          Eight numbers, in pixels: X and Y of the top-left corner, then the top-right, the bottom-right and the
          bottom-left one.
        zh: {description: 八个数字，单位为像素：先是左上角的 X 和 Y，再依次是右上角、右下角和左下角的。}
  TextDetection:
    description: One line of text that was found.
    zh: {description: 找到的一行文字。}
    members:
      DetectedText: {type: String, required: true, description: The text of the line., zh: {description: 该行的文字。}}
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence in the line.
        zh: {description: 该行的置信度。}
      Polygon:
        type: Array of Coord
        required: true
        nullable: true
        description: The four corners of the line in the original picture, in pixels.
        zh: {description: 该行在原图中的四角坐标，单位为像素。}
      AdvancedInfo:
        type: JSON of TextAdvancedInfo
        required: true
        description: More facts about the line, such as its paragraph.
        zh: {description: 该行的其他信息，例如所属段落。}
      ItemPolygon:
        type: ItemCoord
        required: true
        description: Position of the line after the picture was turned upright.
        zh: {description: 图片转正后该行的位置。}
      Words:
        type: Array of DetectedWords
        required: true
        description: |
          Single characters with their confidence. Filled by GeneralBasicOCR and GeneralAccurateOCR if characters are
          requested, else empty.
        zh: {description: 各个单字及其置信度。仅在向 GeneralBasicOCR 或 GeneralAccurateOCR 要求单字时有值，否则为空。}
      WordCoordPoint:
        type: Array of DetectedWordCoordPoint
        required: true
        description: |
          Corners of each single character, in the order of `Words`. Filled by GeneralBasicOCR and GeneralAccurateOCR if
          characters are requested, else empty.
        zh:
          description: |
            各个单字的四角坐标，顺序与 `Words` 相同。仅在向 GeneralBasicOCR 或 GeneralAccurateOCR 要求单字时有值，
            否则为空。
      Language:
        type: String
        enum:
          zh: Chinese.
          en: English.
          tha: Thai.
          may: Malay or Indonesian; both have this value.
          jap: Japanese.
          kor: Korean.
          spa: Spanish.
          fre: French.
          ger: German.
          por: Portuguese.
          vie: Vietnamese.
          rus: Russian.
          ita: Italian.
          hol: Dutch.
          swe: Swedish.
          fin: Finnish.
          nor: Norwegian.
          hun: Hungarian.
          ara: Arabic.
          hi: Hindi.
        description: Language of the line. Returned only if ConfigID is `MulOCR`.
        zh:
          description: 该行的语种。仅在 ConfigID 为 `MulOCR` 时返回。
          enum:
            zh: 中文。
            en: 英语。
            tha: 泰语。
            may: 马来语或印尼语，二者使用同一取值。
            jap: 日语。
            kor: 韩语。
            spa: 西班牙语。
            fre: 法语。
            ger: 德语。
            por: 葡萄牙语。
            vie: 越南语。
            rus: 俄语。
            ita: 意大利语。
            hol: 荷兰语。
            swe: 瑞典语。
            fin: 芬兰语。
            nor: 挪威语。
            hun: 匈牙利语。
            ara: 阿拉伯语。
            hi: 印地语。
  TextAdvancedInfo:
    description: More facts about a line of text, sent as JSON text. Some actions return an empty object.
    zh: {description: 一行文字的其他信息，以 JSON 文本给出。有些接口给出空对象。}
    members:
      Parag:
        type: TextParagraph
        description: The paragraph to which the line belongs.
        zh: {description: 该行所属的段落。}
  TextParagraph:
    description: Position of a line in the order of paragraphs.
    zh: {description: 一行文字在段落顺序中的位置。}
    members:
      ParagNo:
        type: Integer
        description: Number of the paragraph. It usually counts from 1; AdvertiseOCR can return 0.
        zh: {description: 段落序号。通常从 1 开始；AdvertiseOCR 可能返回 0。}
  DetectedWords:
    description: One character of a line.
    zh: {description: 一行中的一个字符。}
    members:
      Confidence:
        type: Integer
        required: true
        minimum: 0
        maximum: 100
        description: Confidence in the character.
        zh: {description: 该字符的置信度。}
      Character: {type: String, required: true, description: The character., zh: {description: 字符。}}
  DetectedWordCoordPoint:
    description: Position of one character in the original picture.
    zh: {description: 一个字符在原图中的位置。}
    members:
      WordCoordinate:
        type: Array of Coord
        description: Four corners, clockwise from the top-left one, in pixels.
        zh: {description: 四角坐标，从左上角起按顺时针排列，单位为像素。}
  WordItem:
    description: A block of text with its position on the page.
    zh: {description: 一个文本块及其在页面上的位置。}
    members:
      DetectedText:
        type: String
        required: true
        description: The text of the block.
        zh: {description: 文本块的文字。}
      Coord: {type: Polygon, required: true, description: Corners of the block., zh: {description: 文本块的四角坐标。}}
      AdvancedInfo:
        type: JSON of WordAdvancedInfo
        description: Paragraph of the block and other facts about it.
        zh: {description: 文本块所属的段落和其他信息。}
      WordCoord:
        type: Array of WordPolygon
        description: Corners of each word in the block.
        zh: {description: 文本块中每个词的四角坐标。}
  WordPolygon:
    description: One word with its position on the page.
    zh: {description: 一个词及其在页面上的位置。}
    members:
      DetectedText: {type: String, required: true, description: The word., zh: {description: 词的文字。}}
      Coord: {type: Polygon, required: true, description: Corners of the word., zh: {description: 词的四角坐标。}}
  WordAdvancedInfo:
    description: Facts about a block of text, sent as JSON text.
    zh: {description: 文本块的其他信息，以 JSON 文本给出。}
    members:
      Parag:
        type: WordParagraph
        description: The paragraph to which the block belongs.
        zh: {description: 文本块所属的段落。}
  WordParagraph:
    description: |
      Position of a block in the order of paragraphs. The last two members are undocumented; they appear in Tencent's
      samples only.
    zh: {description: 文本块在段落顺序中的位置。最后两个成员的含义未公布，仅见于腾讯云示例。}
    members:
      ParagNo: {type: Integer, description: Number of the paragraph., zh: {description: 段落序号。}}
      ParagType:
        type: Integer
        description: Kind of paragraph; 0 in Tencent's samples.
        zh: {description: 段落类型；腾讯云示例中为 0。}
      DetectNo: {type: Integer, description: Number of the detected block., zh: {description: 检测到的文本块的序号。}}
  SealInfo:
    description: A stamp (seal) that was found.
    zh: {description: 找到的一枚印章。}
    members:
      SealBody:
        type: String
        description: The main text of the stamp, usually a company name.
        zh: {description: 印章的主要文字，一般是企业名称。}
      Location: {type: Rect, description: Frame around the stamp., zh: {description: 印章的外框。}}
      OtherTexts:
        type: Array of String
        description: More texts on the stamp, such as its number.
        zh: {description: 印章上的其他文字，例如编号。}
      SealShape:
        type: String
        enum: {0: A circle., 1: An ellipse., 2: A square., 3: A rhombus., 4: A triangle.}
        description: Outline of the stamp, a digit sent as text.
        zh: {description: 印章外形，以字符串形式给出的数字。, enum: {0: 圆形。, 1: 椭圆形。, 2: 正方形。, 3: 菱形。, 4: 三角形。}}
  BankSlipInfo:
    description: One field of a bank slip.
    zh: {description: 银行回单的一个栏目。}
    members:
      Name:
        type: String
        required: true
        description: |
          Heading of the field, in Chinese, for example the paying or receiving bank and account, kind and number of the
          slip, currency, serial and voucher numbers, branch, amount, fee or date.
        zh:
          description: |
            栏目名，中文，例如付款或收款的开户行与账号、回单的种类与编号、币种、流水号与凭证号、网点、金额、
            手续费或日期。
      Value:
        type: String
        required: true
        sensitive: true
        description: Text of the field.
        zh: {description: 栏目内容。}
      Rect:
        type: Rect
        required: true
        description: Position of the field after the picture was turned upright.
        zh: {description: 图片转正后该栏目的位置。}
  VatInvoiceItem:
    description: |
      One line of goods or services on a VAT invoice. Numbers are sent as text, as printed; members that do not belong
      to the kind of invoice are empty.
    zh: {description: 增值税发票的一行货物或服务。数值按票面所印，以字符串形式给出；与票种无关的字段为空。}
    members:
      LineNo: {type: String, required: true, description: Number of the line., zh: {description: 行号。}}
      Name: {type: String, required: true, description: Goods or service sold., zh: {description: 货物或服务名称。}}
      Spec: {type: String, required: true, description: Model or specification., zh: {description: 规格型号。}}
      Unit: {type: String, required: true, description: Unit of measure., zh: {description: 计量单位。}}
      Quantity: {type: String, required: true, description: Number of units., zh: {description: 数量。}}
      UnitPrice:
        type: String
        required: true
        description: Price of one unit, in yuan.
        zh: {description: 单价，单位为元。}
      AmountWithoutTax:
        type: String
        required: true
        description: Amount before tax, in yuan.
        zh: {description: 不含税金额，单位为元。}
      TaxRate:
        type: String
        required: true
        description: Tax rate, such as `3%`.
        zh: {description: 税率，例如 `3%`。}
      TaxAmount: {type: String, required: true, description: 'Tax, in yuan.', zh: {description: 税额，单位为元。}}
      TaxClassifyCode:
        type: String
        required: true
        description: Tax classification code of the goods, 19 digits in Tencent's sample value.
        zh: {description: 货物的税收分类编码，腾讯云示例值为 19 位数字。}
      VehicleType:
        type: String
        required: true
        description: Kind of vehicle that carried the goods.
        zh: {description: 运输货物所用车辆的类型。}
      VehicleBrand:
        type: String
        required: true
        sensitive: true
        description: Number plate of that vehicle, despite the name of the member.
        zh: {description: 该车辆的车牌号（与字段名的字面含义不同）。}
      DeparturePlace:
        type: String
        required: true
        description: Start of the transport.
        zh: {description: 起运地。}
      ArrivalPlace: {type: String, required: true, description: Destination of the transport., zh: {description: 到达地。}}
      TransportItemsName:
        type: String
        required: true
        description: Goods that were carried.
        zh: {description: 所运货物的名称。}
      ConstructionPlace:
        type: String
        required: true
        description: Site of the building work.
        zh: {description: 建筑服务发生地。}
      ConstructionName:
        type: String
        required: true
        description: Name of the building project.
        zh: {description: 建筑项目名称。}
      OriginalTaxRate:
        type: String
        nullable: true
        description: Original tax rate.
        zh: {description: 原税率。}
      OriginalTaxAmount:
        type: String
        nullable: true
        description: Original tax, in yuan.
        zh: {description: 原税额，单位为元。}
      ZeroTaxRateMark:
        type: String
        nullable: true
        description: Mark of a zero tax rate.
        zh: {description: 零税率标志。}
      TaxIncludedUnitPrice:
        type: String
        nullable: true
        description: Price of one unit with tax, in yuan.
        zh: {description: 含税单价，单位为元。}
      TaxIncludedAmount:
        type: Float
        nullable: true
        description: Amount with tax, in yuan; a number, not text.
        zh: {description: 含税金额，单位为元；是数字，不是字符串。}
  GeneralCardWarnInfo:
    description: One warning of a card check.
    zh: {description: 卡证检查的一项告警。}
    members:
      IsWarn: {type: Boolean, required: true, description: True if the warning applies., zh: {description: 是否告警。}}
      RiskConfidence:
        type: Float
        required: true
        description: Strength of the risk; between 0 and 1 in Tencent's samples.
        zh: {description: 风险高低；腾讯云示例在 0 与 1 之间。}
      Polygon:
        type: Array of Polygon
        required: true
        description: Frames around what raised the warning.
        zh: {description: 触发告警之处的边框。}
  ReasoningConfig:
    description: The question for a vision language model and the form of its answer.
    zh: {description: 请视觉语言模型回答什么，以及如何回答。}
    members:
      OutputMode:
        type: String
        enum:
          enum: The model picks one of `EnumValues`. Suits yes-or-no questions and classification.
          string: The model writes free text. Suits explanations.
        description: Form of the answer.
        zh: {description: 回答的形式。, enum: {enum: 模型从 `EnumValues` 中选取一个值。用于是非问题和分类。, string: 模型输出自由文本。用于解释说明。}}
      EnumValues:
        type: Array of String
        description: |
          The values from which the model must pick. Used with OutputMode `enum` only. Name the same values in the
          prompt: an answer outside this list is reported as a deviation.
        zh:
          description: |
            模型必须从中选择的值，仅在 OutputMode 为 `enum` 时使用。请在提问中写明同样的值：回答不在此列表内时，
            会报告为偏离列表。
      MaxLength:
        type: Integer
        minimum: 1
        maximum: 500
        description: Maximum length of the free text, from 1 to 500. Used with OutputMode `string` only.
        zh: {description: 自由文本的最大长度，1 至 500，仅在 OutputMode 为 `string` 时使用。}
      EnableImageInput:
        type: Boolean
        default: true
        description: |
          Sends the picture to the model besides the prompt. Turn it off if the prompt works on values that were already
          read, written as `${name}`; the answer then comes sooner.
        zh:
          description: |
            除提问外，模型是否也看图片。如果提问处理的是已经读出的值（写作 `${name}`），请关闭，这样回答更快。
  ReasoningResult:
    description: The answer of the vision language model.
    zh: {description: 视觉语言模型的回答。}
    members:
      OutputMode:
        type: String
        enum: {enum: One of the given values was picked., string: Free text was written.}
        description: The form of the answer.
        zh: {description: 实际采用的回答形式。, enum: {enum: 从给定的值中选取了一个。, string: 输出了自由文本。}}
      EnumValue:
        type: String
        description: The picked value. Returned with OutputMode `enum`.
        zh: {description: 选中的值。OutputMode 为 `enum` 时返回。}
      TextValue:
        type: String
        description: The free text. Returned with OutputMode `string`.
        zh: {description: 自由文本。OutputMode 为 `string` 时返回。}
      RawOutput:
        type: String
        description: The unchecked words of the model. Meant for debugging, not for use.
        zh: {description: 模型未经检查的原话。供排查问题，不作正式使用。}
      RenderedPrompt:
        type: String
        description: The prompt with its variables filled in. Meant for debugging, not for use.
        zh: {description: 填入变量后的提问。供排查问题，不作正式使用。}
  IDCardOptions:
    description: |
      The checks and cut-outs that IDCardOCR and RecognizeEncryptedIDCardOCR make besides reading; sent as JSON text in
      `Config`. Everything is off unless turned on. The findings are returned in `AdvancedInfo`.
    zh:
      description: |
        IDCardOCR 和 RecognizeEncryptedIDCardOCR 在识别之外做哪些检查和裁图；以 JSON 文本写入 `Config`。各项默认关闭，
        结果在 `AdvancedInfo` 中返回。
    members:
      CropIdCard:
        type: Boolean
        default: false
        description: Cuts out the card, straightens it and returns the picture.
        zh: {description: 裁出证件，摆正后返回图片。}
      CropPortrait:
        type: Boolean
        default: false
        description: Cuts out the portrait and returns the picture.
        zh: {description: 裁出头像并返回图片。}
      CopyWarn:
        type: Boolean
        default: false
        description: Turns on warnings of photocopies.
        zh: {description: 对复印件告警。}
      BorderCheckWarn:
        type: Boolean
        default: false
        description: Turns on warnings of cut-off edges and of covered parts.
        zh: {description: 对缺边和遮挡告警。}
      ReshootWarn:
        type: Boolean
        default: false
        description: Turns on warnings of a picture taken from a screen.
        zh: {description: 对翻拍屏幕告警。}
      DetectPsWarn:
        type: Boolean
        default: false
        description: |
          Turns on warnings of signs of picture editing. With CardWarnType `Advanced`, electronic cards and watermarks
          raise warnings too.
        zh: {description: 对修图痕迹告警。CardWarnType 为 `Advanced` 时，电子证件和水印也会告警。}
      TempIdWarn:
        type: Boolean
        default: false
        description: Turns on warnings of temporary ID cards.
        zh: {description: 对临时身份证告警。}
      InvalidDateWarn:
        type: Boolean
        default: false
        description: Turns on warnings of impossible validity dates.
        zh: {description: 对明显不合理的有效期日期告警。}
      Quality:
        type: Boolean
        default: false
        description: Scores the sharpness of the picture.
        zh: {description: 给图片的清晰度评分。}
      MultiCardDetect:
        type: Boolean
        default: false
        description: |
          Reads both sides if they are in one picture. Both must belong to a second-generation card, or both to a
          temporary one.
        zh: {description: 正反面在同一张图里时，两面都读。两面须同为二代身份证，或同为临时身份证。}
      ReflectWarn: {type: Boolean, default: false, description: Turns on the check for glare., zh: {description: 检查反光。}}
      KeyCheck:
        type: Boolean
        default: false
        description: Checks that the printed field names are complete and free of glare. IDCardOCR only.
        zh: {description: 检查印刷的字段名是否完整、有无反光。仅限 IDCardOCR。}
      ValueCheck:
        type: Boolean
        default: false
        description: Checks that the field values are complete and free of glare. IDCardOCR only.
        zh: {description: 检查字段值是否完整、有无反光。仅限 IDCardOCR。}
  IDCardAdvancedInfo:
    description: |
      The results of the checks and cut-outs of `Config`, sent as JSON text. Each member is returned only if its option
      is on, except that an empty WarnInfos can be returned without any option.
    zh:
      description: |
        `Config` 中各项检查和裁图的结果，以 JSON 文本给出。各字段只在相应选项打开时返回，
        但没有打开任何选项时也可能返回空的 WarnInfos。
    members:
      IdCard:
        type: Base64
        sensitive: true
        description: The straightened card. Needs CropIdCard.
        zh: {description: 摆正后的证件图，需打开 CropIdCard。}
      Portrait:
        type: Base64
        sensitive: true
        description: The portrait. Needs CropPortrait.
        zh: {description: 头像图，需打开 CropPortrait。}
      Quality:
        type: Integer
        minimum: 0
        maximum: 100
        description: Sharpness from 0 (blurred) to 100; pictures with 50 or more read well. Needs Quality.
        zh: {description: 清晰度，0（模糊）至 100；50 及以上的图片识别效果好。需打开 Quality。}
      BorderCodeValue:
        type: Integer
        minimum: 0
        maximum: 100
        description: |
          Likelihood that an edge is cut off or covered, from 0 (unlikely) to 100; values up to 50 are good. Needs
          BorderCheckWarn.
        zh: {description: 缺边或遮挡的可能性，0（几乎没有）至 100；不超过 50 为好。需打开 BorderCheckWarn。}
      IsKeyValid:
        type: Boolean
        description: True if every field name is complete and free of glare. Needs KeyCheck, IDCardOCR only.
        zh: {description: 所有字段名是否都完整且无反光。需打开 KeyCheck，仅限 IDCardOCR。}
      IsValueValid:
        type: Boolean
        description: True if every field value is complete and free of glare. Needs ValueCheck, IDCardOCR only.
        zh: {description: 所有字段值是否都完整且无反光。需打开 ValueCheck，仅限 IDCardOCR。}
      WarnInfos:
        type: Array of Integer
        enum:
          -9100: The validity dates are impossible (RecognizeEncryptedIDCardOCR).
          -9101: An edge of the card is cut off.
          -9102: A photocopy, black and white or in colour.
          -9103: A picture of a screen.
          -9104: A temporary ID card.
          -9105: Part of the card is covered.
          -9106: Signs of picture editing.
          -9107: Glare on the card.
          -9108: A photocopy in black and white.
          -9109: The validity dates are impossible (IDCardOCR).
          -9110: An electronic ID card. Only with CardWarnType `Advanced`.
          -9111: A watermark. Only with CardWarnType `Advanced`.
        description: Codes of the warnings that apply; empty if there are none.
        zh:
          description: 触发的告警码；没有告警时为空。
          enum:
            -9100: 有效期的日期不可能正确（RecognizeEncryptedIDCardOCR）。
            -9101: 证件有边缘被截掉。
            -9102: 复印件，黑白或彩色。
            -9103: 屏幕翻拍图片。
            -9104: 临时身份证。
            -9105: 证件有部分被遮挡。
            -9106: 有图片编辑痕迹。
            -9107: 卡面反光。
            -9108: 黑白复印件。
            -9109: 有效期的日期不可能正确（IDCardOCR）。
            -9110: 电子身份证。仅限 CardWarnType 为 `Advanced` 时。
            -9111: 水印。仅限 CardWarnType 为 `Advanced` 时。
  ReflectDetailInfo:
    description: An area of the ID card with glare.
    zh: {description: 身份证上有反光的一个区域。}
    members:
      Position:
        type: String
        required: true
        enum:
          NationalEmblem: The national emblem.
          Portrait: The portrait.
          RecognitionField: A field that is read.
          Others: Elsewhere.
        description: The area that the glare covers. One spot can cover several areas and then has several entries.
        zh:
          description: 反光盖住了什么。一处反光可能盖住多个区域，因而产生多条记录。
          enum: {NationalEmblem: 国徽。, Portrait: 人像。, RecognitionField: 要识别的字段。, Others: 其他位置。}
  ItemNames:
    description: A field to extract from a document.
    zh: {description: 要从文档中抽取的一个字段。}
    members:
      KeyName: {type: String, description: Name of the field to extract., zh: {description: 要抽取的字段名。}}
      KeyType:
        type: Integer
        default: 0
        enum: {0: A name with a value., 1: A column of a table.}
        description: Shape of the field.
        zh: {description: 字段的形式。, enum: {0: 名称及其值。, 1: 表格的一列。}}
      KeyPrompt:
        type: String
        description: A description of the field in words, which makes the field easier to find.
        zh: {description: 用文字说明该字段，以便找得更准。}
      KeyExpectedValue:
        type: String
        sensitive: true
        description: The expected value of the field. Needed only for a comparison.
        zh: {description: 字段的期望值。只在需要比较时填写。}
      KeyAuditPrompt:
        type: String
        description: |
          The rule of that comparison, in words. For example, every character must be equal, or nine in ten are enough.
        zh: {description: 比较的规则，用文字说明，例如必须逐字相同，或者九成相同即可。}
  GroupInfo:
    description: A group of fields that belong together.
    zh: {description: 一组相互关联的字段。}
    members:
      Groups: {type: Array of LineInfo, description: The lines of the group., zh: {description: 组内的各行。}}
  LineInfo:
    description: A line of fields.
    zh: {description: 一行字段。}
    members:
      Lines: {type: Array of ItemInfo, description: The fields of the line., zh: {description: 行内的各个字段。}}
  ItemInfo:
    description: A field and its value.
    zh: {description: 一个字段及其值。}
    members:
      Key: {type: Key, required: true, nullable: true, description: Name of the field., zh: {description: 字段名。}}
      Value:
        type: Value
        required: true
        nullable: true
        description: Value of the field.
        zh: {description: 字段值。}
      AuditResult:
        type: Boolean
        default: false
        description: True if the value passed the comparison with its expected value.
        zh: {description: 字段值与期望值的比较是否通过。}
  Key:
    description: Name of a field, as found and as requested.
    zh: {description: 字段名，包括识别到的和请求中指定的。}
    members:
      AutoName: {type: String, description: Name found in the document., zh: {description: 文档中识别到的名称。}}
      ConfigName:
        type: String
        nullable: true
        description: Name that the request gave the field.
        zh: {description: 请求中指定的字段名。}
  Value:
    description: Value of a field, and its position.
    zh: {description: 字段值及其位置。}
    members:
      AutoContent:
        type: String
        required: true
        sensitive: true
        description: The text that was read.
        zh: {description: 读出的文字。}
      Coord:
        type: Polygon
        required: true
        nullable: true
        description: Corners of the text.
        zh: {description: 文字的四角坐标。}
      PageIndex:
        type: String
        nullable: true
        description: Number of the page, as text.
        zh: {description: 页码，以字符串形式给出。}
  QuestionInfo:
    description: The exercises found on one page.
    zh: {description: 一页上找到的题目。}
    members:
      Angle:
        type: Float
        description: Angle by which the page was turned, in degrees.
        zh: {description: 页面旋转的角度，单位为度。}
      Height:
        type: Integer
        description: Height of the prepared picture, in pixels.
        zh: {description: 处理后图片的高度，单位为像素。}
      Width:
        type: Integer
        description: Width of the prepared picture, in pixels.
        zh: {description: 处理后图片的宽度，单位为像素。}
      ResultList:
        type: Array of ResultList
        nullable: true
        description: The exercises.
        zh: {description: 各道题目。}
      OrgHeight:
        type: Integer
        description: Height of the picture that was sent, in pixels.
        zh: {description: 原图的高度，单位为像素。}
      OrgWidth:
        type: Integer
        description: Width of the picture that was sent, in pixels.
        zh: {description: 原图的宽度，单位为像素。}
      ImageBase64: {type: Base64, description: The prepared picture., zh: {description: 处理后的图片。}}
      ReturnImageUrl:
        type: String
        format: url
        description: |
          URL of the prepared picture. With edge correction on, every coordinate of this response refers to it.
        zh: {description: 处理后图片的下载地址。打开裁边校正时，本次响应中的所有坐标都以该图为准。}
  ResultList:
    description: One exercise and its parts.
    zh: {description: 一道题及其各个部分。}
    members:
      Question:
        type: Array of Element
        nullable: true
        description: The question of the exercise.
        zh: {description: 题干。}
      Option:
        type: Array of Element
        nullable: true
        description: The choices.
        zh: {description: 选项。}
      Figure: {type: Array of Element, nullable: true, description: Figures., zh: {description: 插图。}}
      Table: {type: Array of Element, nullable: true, description: Tables., zh: {description: 表格。}}
      Answer:
        type: Array of Element
        nullable: true
        description: The handwriting of the pupil.
        zh: {description: 学生的作答。}
      Parse: {type: Array of Element, description: Explanations of the solution., zh: {description: 解析。}}
      Coord:
        type: Array of Polygon
        nullable: true
        description: Frames around the exercise; several if it runs over columns or pages.
        zh: {description: 题目的边框；题目跨栏或跨页时有多个。}
      CoordPageIndex:
        type: Array of Integer
        description: Page of each frame in `Coord`.
        zh: {description: '`Coord` 中每个边框所在的页。'}
      RightAnswer: {type: String, description: The correct answer., zh: {description: 正确答案。}}
      Subject:
        type: String
        description: School subject, in Chinese, such as physics.
        zh: {description: 学科，中文，例如物理。}
      KnowledgePoints:
        type: Array of String
        description: Topics that the exercise trains, in Chinese.
        zh: {description: 题目考查的知识点，中文。}
  Element:
    description: |
      One part of an exercise. A part can contain whole exercises (`ResultList`), as with a text and its questions.
    zh: {description: 题目的一个部分。其中还可以包含完整的题目（`ResultList`），例如一篇短文和它的各个小题。}
    members:
      Text:
        type: String
        description: Text of the part; for a figure, the position of the figure instead.
        zh: {description: 该部分的文字；对插图则是插图的位置。}
      Coord: {type: Polygon, description: Corners of the part., zh: {description: 该部分的四角坐标。}}
      GroupType:
        type: String
        enum:
          multiple-choice: Choose an answer.
          fill-in-the-blank: Fill in what is missing.
          problem-solving: Solve a problem.
          arithmetic: Solve a sum.
        description: Kind of exercise. Besides these values, Chinese words are possible.
        zh:
          description: 题型。除所列取值外，也可能是中文词。
          enum: {multiple-choice: 选择题。, fill-in-the-blank: 填空题。, problem-solving: 解答题。, arithmetic: 计算题。}
      ResultList:
        type: Array of ResultList
        nullable: true
        description: Exercises inside this part.
        zh: {description: 该部分内的题目。}
      Index: {type: Integer, description: Number of the part., zh: {description: 该部分的序号。}}
      PageIndex:
        type: Integer
        default: 1
        description: Page of the part, counted from 1.
        zh: {description: 该部分所在的页，从 1 开始。}
      AnswerElement:
        type: AnswerElement
        description: The result of marking an answer.
        zh: {description: 作答的批改结果。}
  AnswerElement:
    description: The result of marking one answer.
    zh: {description: 一处作答的批改结果。}
    members:
      IsCorrect: {type: Boolean, description: True if the answer is right., zh: {description: 作答是否正确。}}
      AnswerAnalysis:
        type: String
        description: Explanation of the verdict on the answer.
        zh: {description: 作答的评判依据。}
      RightAnswer: {type: String, description: The right answer., zh: {description: 正确答案。}}

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("AdvertiseOCR.yaml", `AdvertiseOCR.yaml`),
    ("ArithmeticOCR.yaml", `ArithmeticOCR.yaml`),
    ("BankCardOCR.yaml", `BankCardOCR.yaml`),
    ("BankSlipOCR.yaml", `BankSlipOCR.yaml`),
    ("BizLicenseOCR.yaml", `BizLicenseOCR.yaml`),
    ("BusinessCardOCR.yaml", `BusinessCardOCR.yaml`),
    ("CarInvoiceOCR.yaml", `CarInvoiceOCR.yaml`),
    ("ClassifyDetectOCR.yaml", `ClassifyDetectOCR.yaml`),
    ("ClassifyStoreName.yaml", `ClassifyStoreName.yaml`),
    ("CropEnhanceImageOCR.yaml", `CropEnhanceImageOCR.yaml`),
    ("DescribeExtractDocAgentJob.yaml", `DescribeExtractDocAgentJob.yaml`),
    ("DescribeMarkEssayAgentJob.yaml", `DescribeMarkEssayAgentJob.yaml`),
    ("DescribeMultimodalDocParseJob.yaml", `DescribeMultimodalDocParseJob.yaml`),
    ("DescribeQuestionMarkAgentJob.yaml", `DescribeQuestionMarkAgentJob.yaml`),
    ("DescribeQuestionSplitJob.yaml", `DescribeQuestionSplitJob.yaml`),
    ("DriverLicenseOCR.yaml", `DriverLicenseOCR.yaml`),
    ("EnglishOCR.yaml", `EnglishOCR.yaml`),
    ("EnterpriseLicenseOCR.yaml", `EnterpriseLicenseOCR.yaml`),
    ("EraseHandwrittenImageOCR.yaml", `EraseHandwrittenImageOCR.yaml`),
    ("EstateCertOCR.yaml", `EstateCertOCR.yaml`),
    ("ExtractDocAgent.yaml", `ExtractDocAgent.yaml`),
    ("ExtractDocBasic.yaml", `ExtractDocBasic.yaml`),
    ("ExtractDocMulti.yaml", `ExtractDocMulti.yaml`),
    ("GeneralAccurateOCR.yaml", `GeneralAccurateOCR.yaml`),
    ("GeneralBasicOCR.yaml", `GeneralBasicOCR.yaml`),
    ("GeneralEfficientOCR.yaml", `GeneralEfficientOCR.yaml`),
    ("GeneralFastOCR.yaml", `GeneralFastOCR.yaml`),
    ("GeneralHandwritingOCR.yaml", `GeneralHandwritingOCR.yaml`),
    ("GetOCRResult.yaml", `GetOCRResult.yaml`),
    ("GetOCRToken.yaml", `GetOCRToken.yaml`),
    ("HKIDCardOCR.yaml", `HKIDCardOCR.yaml`),
    ("HandwritingEssayOCR.yaml", `HandwritingEssayOCR.yaml`),
    ("IDCardOCR.yaml", `IDCardOCR.yaml`),
    ("ImageEnhancement.yaml", `ImageEnhancement.yaml`),
    ("LicensePlateOCR.yaml", `LicensePlateOCR.yaml`),
    ("MLIDCardOCR.yaml", `MLIDCardOCR.yaml`),
    ("MLIDPassportOCR.yaml", `MLIDPassportOCR.yaml`),
    ("MainlandPermitOCR.yaml", `MainlandPermitOCR.yaml`),
    ("MixedInvoiceDetect.yaml", `MixedInvoiceDetect.yaml`),
    ("MixedInvoiceOCR.yaml", `MixedInvoiceOCR.yaml`),
    ("MultimodalDocParse.yaml", `MultimodalDocParse.yaml`),
    ("PassportOCR.yaml", `PassportOCR.yaml`),
    ("PermitOCR.yaml", `PermitOCR.yaml`),
    ("QrcodeOCR.yaml", `QrcodeOCR.yaml`),
    ("QuestionOCR.yaml", `QuestionOCR.yaml`),
    ("QuestionSplitLayoutOCR.yaml", `QuestionSplitLayoutOCR.yaml`),
    ("QuestionSplitOCR.yaml", `QuestionSplitOCR.yaml`),
    ("RecognizeAgent.yaml", `RecognizeAgent.yaml`),
    ("RecognizeEncryptedIDCardOCR.yaml", `RecognizeEncryptedIDCardOCR.yaml`),
    ("RecognizeFormulaOCR.yaml", `RecognizeFormulaOCR.yaml`),
    ("RecognizeGeneralCardWarn.yaml", `RecognizeGeneralCardWarn.yaml`),
    ("RecognizeGeneralInvoice.yaml", `RecognizeGeneralInvoice.yaml`),
    ("RecognizeMedicalInvoiceOCR.yaml", `RecognizeMedicalInvoiceOCR.yaml`),
    ("RecognizeStoreName.yaml", `RecognizeStoreName.yaml`),
    ("RecognizeTableAccurateOCR.yaml", `RecognizeTableAccurateOCR.yaml`),
    ("RecognizeTableOCR.yaml", `RecognizeTableOCR.yaml`),
    ("RecognizeThaiIDCardOCR.yaml", `RecognizeThaiIDCardOCR.yaml`),
    ("RecognizeValidIDCardOCR.yaml", `RecognizeValidIDCardOCR.yaml`),
    ("ResidenceBookletOCR.yaml", `ResidenceBookletOCR.yaml`),
    ("RideHailingDriverLicenseOCR.yaml", `RideHailingDriverLicenseOCR.yaml`),
    ("RideHailingTransportLicenseOCR.yaml", `RideHailingTransportLicenseOCR.yaml`),
    ("RunRerank.yaml", `RunRerank.yaml`),
    ("SealOCR.yaml", `SealOCR.yaml`),
    ("SmartStructuralOCR.yaml", `SmartStructuralOCR.yaml`),
    ("SubmitExtractDocAgentJob.yaml", `SubmitExtractDocAgentJob.yaml`),
    ("SubmitMarkEssayAgentJob.yaml", `SubmitMarkEssayAgentJob.yaml`),
    ("SubmitMultimodalDocParseJob.yaml", `SubmitMultimodalDocParseJob.yaml`),
    ("SubmitQuestionMarkAgentJob.yaml", `SubmitQuestionMarkAgentJob.yaml`),
    ("SubmitQuestionSplitJob.yaml", `SubmitQuestionSplitJob.yaml`),
    ("TableOCR.yaml", `TableOCR.yaml`),
    ("TextDetect.yaml", `TextDetect.yaml`),
    ("TrainTicketOCR.yaml", `TrainTicketOCR.yaml`),
    ("VatInvoiceOCR.yaml", `VatInvoiceOCR.yaml`),
    ("VatInvoiceVerifyNew.yaml", `VatInvoiceVerifyNew.yaml`),
    ("VehicleLicenseOCR.yaml", `VehicleLicenseOCR.yaml`),
    ("VehicleRegCertOCR.yaml", `VehicleRegCertOCR.yaml`),
    ("VerifyBizLicenseEnterprise3.yaml", `VerifyBizLicenseEnterprise3.yaml`),
    ("VerifyBizLicenseEnterprise4.yaml", `VerifyBizLicenseEnterprise4.yaml`),
    ("VerifyGeneralCardWarn.yaml", `VerifyGeneralCardWarn.yaml`),
    ("VerifyOfdVatInvoiceOCR.yaml", `VerifyOfdVatInvoiceOCR.yaml`),
    ("VerifyScenePhoto.yaml", `VerifyScenePhoto.yaml`),
    ("VinOCR.yaml", `VinOCR.yaml`),
    ("WaybillOCR.yaml", `WaybillOCR.yaml`),
    ("service.yaml", `service.yaml`),
]
}
