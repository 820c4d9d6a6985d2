package vn.chungtay.campaigns.model.paper;

/**
 * A text as a square code to be drawn on a page.
 *
 * @param size modules on each side, without the margin of four that a reader needs around it
 * @param path of the dark modules, as SVG writes it, each module a unit wide
 */
public record CodePicture(int size, String path) {

    public static CodePicture of(String text) {
        var code = QrCode.of(text);
        var path = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark()[y][x]) path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        return new CodePicture(code.size(), path.toString());
    }
}
