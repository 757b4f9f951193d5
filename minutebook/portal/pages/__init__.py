"""One file a page of the portal: what it reads, and what a feed of it holds."""
