package vn.chungtay.documents.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Who gets the paper, and where it is kept.
 *
 * @param names without a dash or a semicolon, with a remark such as "(thay b/c)"
 * @param kept the archive and who drafted: "VT, KT"
 */
public record Recipients(List<String> names, String kept) {

    public Recipients {
        names = List.copyOf(names);
    }

    /** "- Sở Tài chính;" … and at last "- Lưu: VT." */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var name : names) lines.add("- " + bare(name) + ";");
        lines.add("- Lưu: " + bare(kept) + ".");
        return lines;
    }

    private static String bare(String text) {
        return text.strip().replaceFirst("^-\\s*", "").replaceFirst("[;.]+(/\\.)?$", "").strip();
    }
}
