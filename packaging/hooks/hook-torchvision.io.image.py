"""PyInstaller: in place of the hook that would collect torchvision's own picture decoders."""
