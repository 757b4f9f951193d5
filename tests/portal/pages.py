"""Every kind of page of the small record, ours and Datasette's own."""

OURS = [
    "/",
    "/search",
    "/search?q=library",
    "/search?q=libary&outcome=decided",
    "/search?q=xyzzyx",
    "/item/westmere/50603",
    "/item/westmere/50704",
    "/item/westmere/60404",
    "/meeting/westmere/506",
    "/meeting/westmere/605",
    "/person/westmere/101",
    "/person/westmere/104",
    "/committee/westmere/10",
    "/grid/westmere/10?year=2025",
    "/council/westmere",
    "/councils",
    "/topic/care-act-assessments",
    "/topic/libraries?aspect=closure",
    "/topics",
    "/series/westmere/10/corporate-performance-report",
    "/due",
    "/coverage",
    "/accuracy",
    "/withheld",
    "/data",
]
DATASETTES = [
    "/minutes",
    "/minutes/items?_search=library",
    "/minutes/votes?outcome=lost&_sort=method",
    "/minutes/coverage",
    "/minutes/votes/westmere~2F50603~2Fv2",
    "/minutes/councillor_votes?name=Lee",
    "/minutes?sql=select+item_id,+title+from+items+where+kind+=+:kind&kind=substantive",
]
ERRORS = ["/item/none", "/nowhere", "/minutes?sql=select+nope", "/minutes?sql=delete+from+items"]
