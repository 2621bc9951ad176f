"""What runs Dankbar rather than is Dankbar: the command line, the embedded AWS, the playground. Never in the layer."""
