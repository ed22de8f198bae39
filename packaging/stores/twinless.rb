# A Homebrew cask. Filled in by packaging/stores/fill.py.
cask "twinless" do
  version "@VERSION@"
  sha256 "@SHA256@"

  url "@URL@"
  name "Twinless"
  desc "Finds photos that a library holds more than once"
  homepage "@HOMEPAGE@"

  depends_on macos: ">= :sonoma"
  depends_on arch: :arm64

  app "Twinless.app"
  binary "#{appdir}/Twinless.app/Contents/MacOS/twinless"

  zap trash: [
    "~/Library/Application Support/Twinless",
    "~/Library/Caches/Twinless",
    "~/Library/Logs/Twinless",
  ]
end
