package vn.chungtay.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who signs, and by which power (NĐ 30/2020/NĐ-CP Điều 13).
 *
 * @param collective the body in whose name it is signed ("Ủy ban nhân dân", printed TM.), absent where one person leads
 * @param head the post that signs by itself: "Chủ tịch"
 * @param instead who signs in place of the head, and by which power
 * @param name of the person; blank in a draft
 */
public record Signature(Optional<String> collective, String head, Optional<Instead> instead, String name) {

    /** By which power somebody signs for the head. */
    public enum Power {
        /** Ký thay: a deputy. */
        KT,
        /** Thừa lệnh: the head of a unit of the body. */
        TL,
        /** Thừa ủy quyền: by a written authority. */
        TUQ
    }

    /** @param post of the person who signs: "Phó Chủ tịch" */
    public record Instead(Power power, String post) {}

    public static Signature of(String head, String name) {
        return new Signature(Optional.empty(), head, Optional.empty(), name);
    }

    public Signature onBehalfOf(String body) {
        return new Signature(Optional.of(body), head, instead, name);
    }

    public Signature by(Power power, String post) {
        return new Signature(collective, head, Optional.of(new Instead(power, post)), name);
    }

    /** The lines above the name: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        collective.ifPresent(it -> lines.add("TM. " + capitals(it)));
        if (instead.isEmpty()) lines.add(capitals(head));
        instead.ifPresent(it -> {
            lines.add(it.power() + ". " + capitals(head));
            lines.add(capitals(it.post()));
        });
        return lines;
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
