"""PyInstaller: takes torchvision's Python alone. Its compiled operators, which a ResNet-50 does without,
would bring CUDA libraries where they were built for CUDA.
"""

module_collection_mode = "pyz+py"  # torch reads the sources of some of its functions
excludedimports = ["torchvision._C", "torchvision._C_stable", "torchvision.image"]
