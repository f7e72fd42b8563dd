import Foundation
import TencentCloudCore
import Testing

/// An example of a golden case: the request made in Swift, and what reading its response gave.
struct RecordedExample: CustomTestStringConvertible, Sendable {
    let title: String
    let request: any RequestModel
    /// The request as it must be on the wire.
    let requestJSON: String
    let response: Reading?

    /// A response, and where it was not what the spec promises.
    struct Reading: Sendable {
        let model: any ResponseModel
        let drifts: [Drift]
    }

    init(_ title: String, _ request: any RequestModel, _ requestJSON: String, _ response: Reading?) {
        self.title = title
        self.request = request
        self.requestJSON = requestJSON
        self.response = response
    }

    var testDescription: String { title }

    static func read<Model: ResponseModel>(_: Model.Type, from json: String) throws -> Reading {
        let (model, drifts) = try JSONDocument.read(Data(json.utf8)) { (object) throws(JSONError) in
            Model(from: &object)
        }
        return Reading(model: model, drifts: drifts)
    }
}
