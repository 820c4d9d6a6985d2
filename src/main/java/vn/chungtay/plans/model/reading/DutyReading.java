package vn.chungtay.plans.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentNames;

/** Reads the section that says who does what: an organisation as an item, its duties below. */
final class DutyReading {

    private static final int LONGEST_NAME = 160;
    private static final Pattern VERB = Pattern.compile(
            "(?<=\\S)[:,]?\\s+(?=(?:chủ trì|phối hợp|theo chức năng|tăng cường|có trách nhiệm|chịu trách nhiệm|thực hiện|"
                    + "tham mưu|hướng dẫn|tổ chức(?! chính trị| đoàn thể| xã hội)|kiện toàn)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern STANDING = Pattern.compile("cơ quan thường trực|cơ quan chủ trì quản lý");

    private final Optional<ComponentMentions> mentions;
    private final List<List<String>> duties = new ArrayList<>();
    private String organisation = "";
    private String standing = "";

    DutyReading(Optional<ComponentNames> names) {
        this.mentions = names.map(ComponentMentions::new);
    }

    /** True if the line was understood; false leaves it to the text of the section. */
    boolean read(String line) {
        var item = PaperWords.ITEM.matcher(line);
        if (item.matches()) return item(PaperWords.group(item, 1));
        if (organisation.isEmpty()) return false;
        var bullet = PaperWords.BULLET.matcher(line);
        if (bullet.matches()) duty(PaperWords.group(bullet, 1));
        else if (PaperWords.goesOn(line) && lastIsOfOrganisation()) goOn(line);
        else duty(line);
        return true;
    }

    private boolean lastIsOfOrganisation() {
        return !duties.isEmpty() && duties.getLast().getFirst().equals(organisation);
    }

    /** An item is the name of an organisation, or its name and at once what it does. */
    private boolean item(String words) {
        var parts = VERB.split(words, 2);
        if (parts[0].length() > LONGEST_NAME) return false;
        organisation = PaperWords.withoutEnd(parts[0]).replaceFirst("^Đề nghị ", "").replaceFirst(":$", "").strip();
        if (parts.length > 1) duty(parts[1]);
        return true;
    }

    private void duty(String words) {
        if (STANDING.matcher(words).find() && standing.isEmpty()) standing = organisation;
        duties.add(List.of(organisation, role(words).name(), capital(words), about(words)));
    }

    private void goOn(String line) {
        var last = duties.removeLast();
        var words = last.get(2) + " " + line;
        duties.add(List.of(last.getFirst(), last.get(1), words, about(words)));
    }

    /** Who does something themselves leads it, unless they say that they only take part. */
    private static Assignment.Role role(String words) {
        var folded = Vietnamese.fold(words);
        if (folded.startsWith("dong chu tri")) return Assignment.Role.JOINT_LEAD;
        return folded.matches("(?:phoi hop|tham gia|tich cuc phoi hop)\\b.*") && !folded.startsWith("phoi hop chu tri")
                ? Assignment.Role.COORDINATE
                : Assignment.Role.LEAD;
    }

    private String about(String words) {
        return mentions.map(it -> String.join("; ", it.in(words))).orElse("");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1);
    }

    List<List<String>> duties() {
        return List.copyOf(duties);
    }

    /** The organisation that is called the standing agency; empty if none is. */
    String standingAgency() {
        return standing;
    }
}
