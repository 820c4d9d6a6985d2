package vn.chungtay.waves.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.waves.model.PlainForm.Line;
import vn.chungtay.waves.model.PlainForm.Option;

/**
 * Writes a plain form as the file of a questionnaire. Questions about people stand in sections of their own, behind one for
 * their names; who has no name there does not count.
 */
public final class PlainFormText {

    private final StringBuilder text = new StringBuilder();
    private int sections;

    private PlainFormText() {}

    /**
     * @param from the first day on which it is filled in
     * @param document by which it was made, as typed
     * @param words sentences of the bundle
     */
    public record Head(QuestionnaireId id, String title, LocalDate from, String document, Sentences words) {}

    /**
     * @param place what stands for the place in the document
     * @param note that nobody compared it with an official form
     * @param living title of questions without a section
     * @param people title of the section of names
     * @param name label of the name, @param nameHelp its help
     */
    public record Sentences(String place, String note, String living, String people, String name, String nameHelp) {}

    public static String write(Head head, List<Line> lines) {
        return new PlainFormText().written(head, lines);
    }

    private String written(Head head, List<Line> lines) {
        entry("", "questionnaire", head.id().code());
        entry("", "version", String.valueOf(head.id().version()));
        entry("", "title", quoted(head.title()));
        entry("", "valid_from", head.from().toString());
        text.append("basis:\n");
        entry("  ", "document", quoted(head.document()));
        entry("  ", "place", quoted(head.words().place()));
        entry("  ", "verified", "false");
        entry("  ", "note", quoted(head.words().note()));
        var people = lines.stream().anyMatch(Line::eachPerson);
        if (people) text.append("members:\n  name: member_name\n  counted_when: \"answered(member_name)\"\n");
        text.append("sections:\n");
        if (people) names(head.words());
        questions(lines, head.words());
        return text.toString();
    }

    private void names(Sentences words) {
        section(words.people(), true);
        question("member_name", "text", words.name(), words.nameHelp());
        entry("        ", "always", "true");
    }

    private void questions(List<Line> lines, Sentences words) {
        @Nullable Line before = null;
        for (var it : lines) {
            if (before == null || !before.section().equals(it.section()) || before.eachPerson() != it.eachPerson()) {
                section(it.section().isEmpty() ? words.living() : it.section(), it.eachPerson());
            }
            question(it.code(), it.kind().name().toLowerCase(Locale.ROOT), it.question(), it.help());
            if (!it.unit().isEmpty()) entry("        ", "unit", quoted(it.unit()));
            if (it.required()) entry("        ", "required", "true");
            if (it.dontKnow()) entry("        ", "dont_know", "true");
            if (!it.options().isEmpty()) text.append("        choices:\n");
            for (Option one : it.options()) {
                text.append("          - { code: \"").append(one.code()).append("\", label: ").append(quoted(one.label())).append(" }\n");
            }
            before = it;
        }
    }

    private void section(String title, boolean eachPerson) {
        sections++;
        text.append("  - code: section_").append(sections).append('\n');
        entry("    ", "title", quoted(title));
        if (eachPerson) entry("    ", "per", "member");
        text.append("    questions:\n");
    }

    private void question(String code, String kind, String label, String help) {
        text.append("      - code: \"").append(code).append("\"\n");
        entry("        ", "kind", kind);
        entry("        ", "label", quoted(label));
        entry("        ", "help", quoted(help));
    }

    private void entry(String margin, String name, String value) {
        text.append(margin).append(name).append(": ").append(value).append('\n');
    }

    /** Between quotes, so that nothing typed means anything to the reader of the file. */
    private static String quoted(String typed) {
        return '"' + typed.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
