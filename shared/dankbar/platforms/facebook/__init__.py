"""Facebook Pages: comments, visitors' posts, mentions, recommendations and Messenger conversations of one Page."""

NAME = "Facebook"
