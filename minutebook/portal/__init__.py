"""The portal: pages for residents, journalists and officers, as a Datasette plugin."""
