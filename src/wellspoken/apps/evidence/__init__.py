"""What happened to one post, as a file that anybody can verify without Wellspoken."""
