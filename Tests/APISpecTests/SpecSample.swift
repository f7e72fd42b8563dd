/// A spec of a few lines, and what is to be said about it.
struct SpecSample: Sendable, CustomStringConvertible {
    enum Verdict: Sendable, Equatable {
        case accepted, refused
        /// Refused by the reader alone.
        case beyondTheSchema(Reason)
    }

    /// Why a schema cannot say it.
    enum Reason: Sendable {
        /// The schema is given the value: 1.0 is the number 1, `True` is true.
        case spelling
        /// The verdict depends on another part of the document, or on another document.
        case context
        /// Arithmetic: leap years, 64 bits of a text, a value against a limit.
        case arithmetic
        /// Which names Swift has taken is the generator's knowledge.
        case swift
        /// The value of an example deep in its type.
        case depth
    }

    /// As the table has it, on one line.
    let description: String
    let text: String
    let verdict: Verdict

    static let all = service + action + pages + jobs + encryptions + response + member + example

    static let head = "Service: ocr\nVersion: 2018-11-19\n"

    static func samples(_ table: [(String, Verdict)], in frame: (String) -> String) -> [SpecSample] {
        table.map { written, verdict in
            let line = written.split(separator: "\n").joined(separator: " / ")
            return SpecSample(description: line, text: frame(written), verdict: verdict)
        }
    }

    /// Samples of the part below the head of a service.
    private static let service = samples(ofService) { "\(head)\($0)\n" } + samples(documents) { "\($0)\n" }
    /// Samples of the part below the head of an action.
    private static let action = samples(ofAction) { "\(head)---\nAction: DoIt\n\($0)\n" }
    /// Members of a response.
    private static let response = samples(ofResponse) { "\(head)---\nAction: DoIt\nresponse: {\($0)}\n" }
    private static let types = "types: {T: {members: {X: {type: Integer}}}}\n"
    /// A parameter.
    private static let member = samples(members) { "\(head)\(types)---\nAction: DoIt\nparameters: {M: {\($0)}}\n" }
    /// The type of a parameter, and its example; `default` is held to the same.
    private static let example =
        samples(examples) { "\(head)\(types)---\nAction: DoIt\nparameters: {M: {type: \($0)}}\n" }

    private static let documents: [(String, Verdict)] = [
        (head, .accepted),
        ("Service: 'true'\nVersion: 2018-11-19", .accepted),
        ("Service: true\nVersion: 2018-11-19", .accepted),
        ("Service: True\nVersion: 2018-11-19", .beyondTheSchema(.spelling)),
        ("Service: OCR\nVersion: 2018-11-19", .refused),
        ("Service: null\nVersion: 2018-11-19", .refused),
        ("Service: 5\nVersion: 2018-11-19", .refused),
        ("Service: \(String(repeating: "a", count: 63))\nVersion: 2018-11-19", .accepted),
        ("Service: \(String(repeating: "a", count: 64))\nVersion: 2018-11-19", .refused),
        ("Service: ocr", .refused),
        ("Service: ocr\nversion: 2018-11-19", .refused),
        ("Version: 2018-11-19\nService: ocr", .beyondTheSchema(.context)),
        ("Service: ocr\nVersion: 2018-11-19\nAction: DoIt", .refused),
        ("Service: ocr\nVersion: 2018-13-45", .refused),
        ("Service: ocr\nVersion: 0000-00-00", .refused),
        ("Service: ocr\nVersion: 2018-04-31", .refused),
        ("Service: ocr\nVersion: 2018-02-30", .refused),
        ("Service: ocr\nVersion: 2020-02-29", .accepted),
        ("Service: ocr\nVersion: 2019-02-29", .beyondTheSchema(.arithmetic)),
        ("Service: ocr\nVersion: 2018-1-1", .refused),
        ("Service: ocr\nVersion: 20181119", .refused),
        ("Service: ocr\nVersion: ~", .refused),
        ("\(head)---\nAction: true", .accepted),
        ("\(head)---\nAction: null", .refused),
        ("\(head)---\nAction: 9X", .refused),
        ("\(head)---\nAction: \"DoIt\\n\"", .refused),
        ("\(head)---\nActions: DoIt", .refused),
    ]

    private static let ofService: [(String, Verdict)] = [
        ("name: Text", .accepted), ("name: null", .refused), ("name: 1.5", .refused), ("name: a-b", .refused),
        ("name: String", .beyondTheSchema(.swift)), ("name: Result", .beyondTheSchema(.swift)),
        ("title: 5", .accepted), ("title: true", .accepted), ("title: 1.50", .accepted),
        ("title: null", .refused), ("title: ", .refused), ("title: ~", .refused), ("title: [x]", .refused),
        ("title: \"a\\ab\"", .refused), ("title: \"a\\nb\"", .refused), ("title: ''", .refused),
        ("title: \"a\\tb\"", .refused), ("title: |\n  a", .refused), ("title: >-\n  a\n  b", .accepted),
        ("zh: {title: \"a\\u2028b\"}", .refused), ("zh: {title: ' '}", .refused), ("title: \"\\x7F\"", .refused),
        ("description: \"\\e[31m\"", .refused), ("zh: {title: \"\\x9B\"}", .refused), ("zh: {title: 文字}", .accepted),
        ("zh: {summary: x}", .refused), ("zh: {title: null}", .refused), ("zh: null", .refused),
        ("endpoint: 5", .accepted), ("endpoint: true", .accepted), ("endpoint: null", .refused),
        ("endpoint: ocr.example", .accepted), ("endpoint: https://x", .refused), ("endpoint: X", .refused),
        ("endpoint: True", .beyondTheSchema(.spelling)), ("endpoint: +5", .beyondTheSchema(.spelling)),
        ("endpoint: \"a\\n\"", .refused), ("endpoint: api.example.com:8443", .accepted),
        ("endpoint: localhost:65535", .accepted), ("endpoint: x:65536", .refused), ("endpoint: x:0", .refused),
        ("endpoint: x:080", .refused), ("endpoint: 'x:'", .refused), ("endpoint: x:80:80", .refused),
        ("endpoint: a..b", .refused), ("endpoint: -a", .refused), ("endpoint: a-.b", .refused),
        ("endpoint: x/y", .refused), ("endpoint: \(String(repeating: "a", count: 253)):1", .accepted),
        ("endpoint: \(String(repeating: "a", count: 254)):1", .refused),
        ("Regions: [ap-guangzhou]", .accepted), ("Regions: [1, 1.0, true]", .accepted), ("Regions: []", .refused),
        ("Regions: [null]", .refused), ("Regions: [none]", .refused), ("Regions: none", .accepted),
        ("Regions: some", .refused), ("Regions: [a, a]", .refused), ("Regions: [a, a, 1]", .beyondTheSchema(.spelling)),
        ("Regions: ~", .refused),
        ("maxRequestBody: 7 MiB", .accepted), ("maxRequestBody: 7", .refused), ("maxRequestBody: 1.5 MiB", .refused),
        ("maxRequestBody: 7 mib", .refused), ("maxRequestBody: 0 B", .refused), ("maxRequestBody: null", .refused),
        ("maxRequestBody: 99999999999 GiB", .beyondTheSchema(.arithmetic)),
        ("groups: {cards: Cards}", .accepted), ("groups: {cards: }", .refused), ("groups: {9: Cards}", .refused),
        ("groups: {true: Yes}", .accepted), ("groups: [cards]", .refused), ("groups: {a: ''}", .refused),
        ("groups: {a: \"b\\nc\"}", .refused), ("groups: {a: x}\nzh: {groups: {a: \"b\\tc\"}}", .refused),
        ("groups: {a: x}\nzh: {groups: {a: 字}}", .accepted),
        ("groups: {a: x, a: y}", .beyondTheSchema(.context)),
        ("zh: {groups: {a: x}}", .beyondTheSchema(.context)),
        ("errors: {A.B: x, C: }", .accepted), ("errors: {A.: x}", .refused), ("errors: {A B: x}", .refused),
        ("errors: {A.\(String(repeating: "b", count: 200)): x}", .accepted),
        ("errors: {A.\(String(repeating: "b", count: 201)): x}", .refused),
        ("start: []", .accepted), ("start: {}", .refused), ("start: [x]", .refused),
        ("start: [{action: A, title: x}]", .refused), ("start: [{action: A, request: {}}]", .refused),
        ("start: [{title: x, request: {}}]", .refused), ("start: [{action: A, title: x, request: []}]", .refused),
        ("start: [{action: A, title: x, request: {}}]", .beyondTheSchema(.context)),
        ("start: [{action: DoIt, title: x, request: {}}]\n---\nAction: DoIt", .accepted),
        ("start: [{action: DoIt, title: \"x\\ny\", request: {}}]\n---\nAction: DoIt", .refused),
        ("start: [{action: DoIt, title: x, request: {}, zh: {title: ' '}}]\n---\nAction: DoIt", .refused),
        (
            "start: [{action: DoIt, title: x, request: {}, zh: {title: y, description: z}}]\n---\nAction: DoIt",
            .accepted
        ),
        ("start: [{action: DoIt, title: x, request: {}, zh: {summary: y}}]\n---\nAction: DoIt", .refused),
        ("start: [{action: DoIt, title: x, request: {}, response: {}}]\n---\nAction: DoIt", .accepted),
        ("start: [{action: DoIt, title: x, request: {}, error: A.B}]\n---\nAction: DoIt\nerrors: [A.B]", .accepted),
        ("start: [{action: DoIt, title: x, request: {}, error: A.B}]\n---\nAction: DoIt", .beyondTheSchema(.context)),
        ("start: [{action: DoIt, title: x, request: {}, error: A B}]\n---\nAction: DoIt", .refused),
        (
            "start: [{action: DoIt, title: x, request: {}, response: {}, error: A}]\n---\nAction: DoIt\nerrors: [A]",
            .refused
        ),
        ("start: [{action: DoIt, title: x, request: {X: 1}}]\n---\nAction: DoIt", .beyondTheSchema(.depth)),
        (
            "start: [{action: DoIt, title: x, request: {}}]\n---\nAction: DoIt\nstatus: offline",
            .beyondTheSchema(.context)
        ),
        ("start: [{action: DoIt, title: x, request: {}, more: 1}]\n---\nAction: DoIt", .refused),
        ("cam: {}", .accepted), ("cam: []", .refused), ("cam: {prefix: cvm}", .accepted),
        ("cam: {prefix: a b}", .refused), ("cam: {prefix: }", .refused), ("cam: {more: 1}", .refused),
        ("cam: {console: [Look]}", .accepted),
        ("cam: {console: []}", .refused), ("cam: {console: [Look, Look]}", .refused),
        ("cam: {console: [a b]}", .refused),
        ("cam: {console: [DoIt]}\n---\nAction: DoIt", .beyondTheSchema(.context)),
        ("cam: {console: [Look], resources: {Look: ['qcs::a:::b/*']}}", .accepted),
        ("cam: {console: [Look], resources: {Look: ['qcs:1:a:b:uin/${uin}:c:d/*', 'qcs::a:::b']}}", .accepted),
        ("cam: {console: [Look], resources: {Look: ['*']}}", .refused),
        ("cam: {console: [Look], resources: {Look: ['qcs::a::b']}}", .refused),
        ("cam: {console: [Look], resources: {Look: ['qcs:::::b']}}", .refused),
        ("cam: {console: [Look], resources: {Look: ['qcs::a::: ']}}", .refused),
        ("cam: {console: [Look], resources: {Look: 'qcs::a:::b'}}", .refused),
        ("cam: {console: [Look], resources: {Look: []}}", .refused),
        ("cam: {resources: {Look: ['qcs::a:::b']}}", .beyondTheSchema(.context)),
        ("cam: {resources: {DoIt: ['qcs::a:::b']}}\n---\nAction: DoIt", .accepted),
        ("cam: {presets: {Full: {allows: all, description: Everything}}}", .accepted),
        ("cam: {console: [Look], presets: {Read: {allows: actions, also: {Look: ['*']}}}}", .accepted),
        ("cam: {presets: {Read: {allows: actions, also: {Look: ['*']}}}}", .beyondTheSchema(.context)),
        ("cam: {presets: {Read: {allows: some}}}", .refused), ("cam: {presets: {Read: {}}}", .refused),
        ("cam: {presets: {Read: }}", .refused), ("cam: {presets: {a b: {allows: all}}}", .refused),
        ("cam: {presets: {Read: {allows: all, denies: x}}}", .refused),
        ("errors: {A: {meaning: x, advice: y}, B: {advice: y}, C: {meaning: x}}", .accepted),
        ("errors: {A: {meaning: 5, advice: true}}", .accepted), ("errors: {A: {}}", .refused),
        ("errors: {A: {advise: y}}", .refused), ("errors: {A: {meaning: x, zh: {advice: y}}}", .refused),
        ("errors: {A: {meaning: }}", .refused), ("errors: {A: {advice: null}}", .refused),
        ("errors: {A: {advice: [y]}}", .refused), ("errors: {A: [x]}", .refused),
        ("errors: {A: {advice: \"\\e[31m\"}}", .refused),
        ("zh: {errors: {A: {meaning: 错, advice: 重试}, B: 错}}\nerrors: {A: , B: }", .accepted),
        ("zh: {errors: {A: {}}}\nerrors: {A: x}", .refused), ("zh: {errors: {A: }}\nerrors: {A: x}", .refused),
        ("zh: {errors: {A: {advices: 重试}}}\nerrors: {A: x}", .refused),
        ("types: {T: {members: {}}}", .accepted), ("types: {T: {}}", .refused), ("types: {T: }", .refused),
        ("types: {Array: {members: {}}}", .refused), ("types: {JSON: {members: {}}}", .refused),
        ("types: {String: {members: {}}}", .refused), ("types: {true: {members: {}}}", .accepted),
        ("types: {T-1: {members: {}}}", .refused), ("types: {T: {name: null, members: {}}}", .refused),
        ("types: {\(String(repeating: "T", count: 201)): {members: {}}}", .refused),
        ("types: {T: {members: {A: {type: Binary}}}}", .refused),
        ("types: {T: {members: {A: {type: T, required: true}}}}", .accepted),
        ("types: {T: {name: Type, members: {}}}", .beyondTheSchema(.swift)),
    ]

    private static let ofAction: [(String, Verdict)] = [
        ("Regions: none", .accepted), ("Regions: [none]", .refused), ("Regions: some", .refused),
        ("Regions: null", .refused), ("Regions: [true]", .accepted),
        ("name: null", .refused), ("name: init", .beyondTheSchema(.swift)), ("group: null", .refused),
        ("group: cards", .beyondTheSchema(.context)), ("Version: 2019-11-19", .beyondTheSchema(.context)),
        ("status: offline", .accepted), ("status: Offline", .refused), ("status: null", .refused),
        ("signature: none", .accepted), ("signature: ~", .refused), ("stream: sse", .accepted),
        ("stream: true", .refused),
        ("rateLimit: 20", .accepted), ("rateLimit: 0", .refused), ("rateLimit: 1.5", .refused),
        ("rateLimit: null", .refused), ("rateLimit: '20'", .refused), ("rateLimit: [20]", .refused),
        ("rateLimit: 9223372036854775807", .accepted), ("rateLimit: 9223372036854775808", .refused),
        ("rateLimit: 20.0", .beyondTheSchema(.spelling)), ("rateLimit: 0x10", .beyondTheSchema(.spelling)),
        ("rateLimit: 007", .beyondTheSchema(.spelling)),
        ("idempotent: true", .accepted), ("idempotent: 'true'", .refused), ("idempotent: yes", .refused),
        ("idempotent: True", .beyondTheSchema(.spelling)), ("idempotent: ", .refused),
        ("encryption: {a: [1]}", .refused), ("poll: ", .refused), ("pagination: ", .refused),
        ("parameters: {Region: {type: String}}", .refused), ("parameters: {Nonce: {type: Integer}}", .accepted),
        ("parameters: {Timestamp: {type: Integer}}", .refused), ("parameters: null", .refused),
        ("parameters: {M-1: {type: String}}", .refused), ("parameters: {M: String}", .refused),
        ("parameters: {M: {}}", .refused), ("parameters: {true: {type: String}}", .accepted),
        ("parameters: {M: {type: String}, m: {type: String}}", .beyondTheSchema(.swift)),
        ("parameters: {M: {type: Binary}}", .refused), ("body: json\nparameters: {M: {type: Binary}}", .refused),
        ("body: multipart\nparameters: {M: {type: Binary}}", .accepted),
        ("body: multipart\nparameters: {M: {type: Array of Binary}}", .refused),
        ("body: multipart\nparameters: {M: {type: JSON of Binary}}", .refused),
        ("body: multipart\nparameters: {M: {type: Any}}", .accepted), ("body: null", .refused),
        ("body: octet-stream\nparameters: {M: {type: Binary}, N: {type: String}}", .accepted),
        ("body: octet-stream\nparameters: {M: {type: Binary}, N: {type: Any}}", .refused),
        ("body: octet-stream\nparameters: {M: {type: Binary}, N: {type: Array of String}}", .refused),
        ("body: octet-stream\nparameters: {N: {type: String}}", .refused), ("body: octet-stream", .refused),
        ("body: octet-stream\nparameters: {}", .refused),
        ("body: octet-stream\nparameters: {M: {type: Binary}, N: {type: Binary}}", .beyondTheSchema(.arithmetic)),
        ("parameters: {A: {type: Any}, B: {type: Any}}\nrequire: [{anyOf: [A, B]}]", .accepted),
        ("parameters: {A: {type: Any}, B: {type: Any}}\nrequire: [{anyOf: [A, B], oneOf: [A, B]}]", .refused),
        ("parameters: {A: {type: Any}, B: {type: Any}}\nrequire: [{anyOf: [A]}]", .refused),
        ("parameters: {A: {type: Any}, B: {type: Any}}\nrequire: [{anyOf: [A, A]}]", .refused),
        ("parameters: {A: {type: Any}, B: {type: Any}}\nrequire: [{anyOf: [A, B, null]}]", .refused),
        ("parameters: {A: {type: Any}, B: {type: Any}}\nrequire: [{anyOf: [A, C]}]", .beyondTheSchema(.context)),
        ("require: [{}]", .refused), ("require: []", .accepted), ("require: {anyOf: [A, B]}", .refused),
        ("require: [x]", .refused), ("require: ", .refused),
        ("errors: [A.B]", .accepted), ("errors: [true]", .accepted), ("errors: [null]", .refused),
        ("errors: [{A: x}]", .refused), ("errors: [A, A]", .refused), ("errors: [5]", .refused),
        ("errors: [A.\(String(repeating: "b", count: 201))]", .refused), ("errors: {A: x}", .refused),
        ("examples: [{title: 5, request: {}}]", .accepted), ("examples: [{title: x}]", .refused),
        ("examples: [{request: {}}]", .refused), ("examples: [{title: ~, request: {}}]", .refused),
        ("examples: [{title: x, request: }]", .refused), ("examples: [{title: x, request: []}]", .refused),
        ("examples: [{title: x, request: {}, response: }]", .refused), ("examples: [x]", .refused),
        ("examples: [{title: \"\\0\", request: {}}]", .refused), ("examples: [~]", .refused),
        ("examples: [{title: x, request: {M: 1}}]", .beyondTheSchema(.context)),
        ("summary: \"\\b\"", .refused), ("zh: {summary: 读, title: 读, keywords: [看]}", .accepted),
        ("title: ID Card OCR", .accepted), ("title: 5", .accepted), ("title: true", .accepted), ("title: ''", .refused),
        ("title: ' \u{3000}'", .refused), ("title: ~", .refused), ("title: [x]", .refused),
        ("title: \"a\\nb\"", .refused), ("title: \"a\\tb\"", .refused), ("title: \"a\\u2028b\"", .refused),
        ("title: \"\\x9B\"", .refused), ("title: |\n  a", .refused), ("title: >-\n  a\n  b", .accepted),
        ("keywords: [a, 1, 1.0, true]", .accepted), ("keywords: []", .refused), ("keywords: a, b", .refused),
        ("keywords: ~", .refused), ("keywords: [~]", .refused), ("keywords: [a, '']", .refused),
        ("keywords: [\"a\\nb\"]", .refused), ("keywords: [[a]]", .refused), ("keywords: [a, b, a]", .refused),
        ("keywords: [a, 1, a]", .beyondTheSchema(.spelling)), ("keyword: [a]", .refused),
        ("zh: {title: ''}", .refused), ("zh: {keywords: [证, 证]}", .refused), ("zh: {keywords: 证}", .refused),
        ("zh: {keyword: [证]}", .refused), ("zh: {errors: {}}", .refused),
    ]

    private static let ofResponse: [(String, Verdict)] = [
        ("M: {type: String}", .accepted), ("RequestId: {type: String}", .refused),
        ("requestId: {type: String}", .refused), ("requestId: {type: String, name: other}", .accepted),
        ("M: {type: String, name: requestId}", .refused), ("M: {type: Binary}", .refused),
        ("M: {type: Array of Binary}", .refused), ("M: {type: String, requierd: true}", .refused),
    ]
}
