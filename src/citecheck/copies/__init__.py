"""Copies of a brief's own file: with the findings marked in it, or with its table mended."""
