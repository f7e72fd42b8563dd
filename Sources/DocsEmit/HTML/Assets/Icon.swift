extension SiteAsset {
    /// The icon of the site in the browser's tab.
    static let icon = SiteAsset(
        name: "icon.svg",
        text: #"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f7bff"/></svg>

            """#)
}
