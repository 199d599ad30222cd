"""What the program costs, each figure beside a yardstick run in turn with it (`make bench`)."""
