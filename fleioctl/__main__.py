"""`python -m fleioctl`."""

from fleioctl.cli import main

if __name__ == "__main__":
    main()
