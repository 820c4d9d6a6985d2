package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.chungtay.documents.paper.Block;

/** Duties and reports as a plan says them in sentences. */
final class DutySentences {

    private DutySentences() {}

    /** An organisation in the order of its first duty, with all its duties below. */
    static List<Block> byOrganisation(List<List<String>> duties) {
        var byName = new LinkedHashMap<String, List<Block>>();
        for (var duty : duties) {
            var said = byName.computeIfAbsent(duty.get(0), _ -> new ArrayList<>());
            duty.get(2).lines().filter(it -> !it.isBlank()).forEach(it -> said.add(bullet(duty.get(1), it)));
        }
        var blocks = new ArrayList<Block>();
        byName.forEach((name, said) -> blocks.add(Block.heading(name, said.toArray(Block[]::new))));
        return blocks;
    }

    /** A lead needs no word: whoever stands above a duty leads it. */
    private static Block bullet(String role, String line) {
        var said = MarkedLine.of(line).text();
        return Block.bullet(role.equals("LEAD") ? said : role(role) + ": " + said);
    }

    static String role(String code) {
        return switch (code) {
            case "LEAD" -> "Chủ trì";
            case "JOINT_LEAD" -> "Đồng chủ trì";
            case "COORDINATE" -> "Phối hợp";
            default -> throw new IllegalArgumentException("no role: " + code);
        };
    }

    /** Who reports to whom, through whom, by when. */
    static List<Block> reports(List<List<String>> reports) {
        return reports.stream().<Block>map(it -> Block.bullet(report(it))).toList();
    }

    private static String report(List<String> cells) {
        var via = cells.get(2).isBlank() ? "" : " (qua " + cells.get(2).strip() + ")";
        return cells.get(0).strip() + " báo cáo " + cells.get(1).strip() + via + ": " + cells.get(3).strip() + ".";
    }
}
