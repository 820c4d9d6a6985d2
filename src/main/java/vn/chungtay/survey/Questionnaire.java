package vn.chungtay.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.DateRange;

/**
 * One version of a questionnaire.
 *
 * @param days on which sheets may be filled in by it
 * @param roster how members are told apart; null if it asks about nobody in particular
 */
public record Questionnaire(
        QuestionnaireId id, String title, DateRange days, Source source, @Nullable Roster roster, List<Section> sections) {

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /**
     * Where its questions come from.
     *
     * @param verified whether the wording was compared with the official text
     * @param note whose wording it is
     */
    public record Source(String document, String place, boolean verified, String note) {}

    /**
     * @param name code of the question that names a member
     * @param countedWhen who counts in everything over the members
     */
    public record Roster(String name, Expression countedWhen) {}

    /**
     * Questions that stand together on one page.
     *
     * @param perMember asked of each member
     * @param part name of the local table that brings its questions, null for most
     */
    public record Section(
            String code,
            String title,
            String help,
            boolean perMember,
            @Nullable String part,
            List<Question> questions,
            List<Check> checks) {
        public Section {
            questions = List.copyOf(questions);
            checks = List.copyOf(checks);
        }

        public Optional<Question> question(String question) {
            return questions.stream().filter(it -> it.code().equals(question)).findFirst();
        }

        Section with(List<Question> more) {
            return new Section(
                    code, title, help, perMember, part, Stream.concat(questions.stream(), more.stream()).toList(), checks);
        }
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Code of the section after this one; the last one stays, and no section leads to the first. */
    public String following(@Nullable String section) {
        var codes = sections.stream().map(Section::code).toList();
        return codes.get(Math.min(codes.indexOf(section) + 1, codes.size() - 1));
    }

    public Optional<Section> sectionOf(String question) {
        return sections.stream().filter(it -> it.question(question).isPresent()).findFirst();
    }

    public Optional<Question> question(String code) {
        return sectionOf(code).flatMap(it -> it.question(code));
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(it -> it.questions().stream());
    }

    /**
     * With the questions that a local table brings, such as the point table of a province.
     *
     * @param more their codes begin with the name of the part and an underscore, so that they meet no other
     */
    public Questionnaire withPart(String part, List<Question> more) {
        if (sections.stream().noneMatch(it -> part.equals(it.part()))) {
            throw new IllegalArgumentException(id + " has no part " + part);
        }
        if (!more.stream().allMatch(it -> it.code().startsWith(part + "_"))) {
            throw new IllegalArgumentException("codes of the part begin with " + part + "_");
        }
        var all = sections.stream().map(it -> part.equals(it.part()) ? it.with(more) : it).toList();
        return new Questionnaire(id, title, days, source, roster, all);
    }
}
