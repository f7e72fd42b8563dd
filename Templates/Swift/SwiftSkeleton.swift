package enum SwiftSkeleton {}
