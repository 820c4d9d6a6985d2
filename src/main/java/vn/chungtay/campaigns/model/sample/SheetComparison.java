package vn.chungtay.campaigns.model.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;

/**
 * Two sheets about one household, question by question. What is about the visit itself (who answered, the picture, the
 * note) is not compared, nor what concerns the household on neither sheet.
 *
 * @param compared questions that either of them answers
 */
public record SheetComparison(int compared, List<Difference> differences) {

    private static final Set<String> OF_THE_VISIT = Set.of("visit");

    public SheetComparison {
        differences = List.copyOf(differences);
    }

    /**
     * @param whose name of the member; empty for the household
     * @param first absent where the first sheet has no answer
     */
    public record Difference(Question question, String whose, @Nullable Answer first, @Nullable Answer second) {}

    /**
     * A sheet as it counts.
     *
     * @param ignored places whose answers count for nothing
     */
    public record Side(Answers answers, Set<AnswerPlace> ignored) {

        private @Nullable Answer at(AnswerPlace place) {
            return ignored.contains(place) ? null : answers.at(place).orElse(null);
        }

        private String name(MemberId member) {
            return answers.at(new AnswerPlace("name", member)).map(it -> it instanceof Answer.Text text ? text.text() : "").orElse("");
        }
    }

    /** Members whom only one of the sheets knows by identity are the same if name and birth are. */
    public static SheetComparison of(Questionnaire questionnaire, Side first, Side second) {
        var same = sameMembers(first, second);
        var members = new LinkedHashSet<>(second.answers().memberIds());
        first.answers().memberIds().stream().filter(it -> !same.containsValue(it)).forEach(members::add);
        int compared = 0;
        var differences = new ArrayList<Difference>();
        for (var section : questionnaire.sections()) {
            if (OF_THE_VISIT.contains(section.code())) continue;
            var whom = new ArrayList<@Nullable MemberId>();
            if (section.perMember()) whom.addAll(members);
            else whom.add(null);
            for (var member : whom) {
                for (var question : section.questions()) {
                    var was = first.at(new AnswerPlace(question.code(), member == null ? null : same.getOrDefault(member, member)));
                    var is = second.at(new AnswerPlace(question.code(), member));
                    if (was == null && is == null) continue;
                    compared++;
                    if (!Objects.equals(was, is)) differences.add(new Difference(question, whose(member, first, second), was, is));
                }
            }
        }
        return new SheetComparison(compared, differences);
    }

    private static String whose(@Nullable MemberId member, Side first, Side second) {
        if (member == null) return "";
        var name = second.name(member);
        return name.isEmpty() ? first.name(member) : name;
    }

    /** By member of the second sheet, who it is on the first one. */
    private static Map<MemberId, MemberId> sameMembers(Side first, Side second) {
        var same = new HashMap<MemberId, MemberId>();
        for (var member : second.answers().memberIds()) {
            if (first.answers().memberIds().contains(member)) {
                same.put(member, member);
                continue;
            }
            first.answers().memberIds().stream()
                    .filter(it -> !second.answers().memberIds().contains(it) && isSame(it, first, member, second))
                    .findFirst()
                    .ifPresent(it -> same.put(member, it));
        }
        return same;
    }

    private static boolean isSame(MemberId one, Side first, MemberId other, Side second) {
        return !first.name(one).isEmpty()
                && first.name(one).equalsIgnoreCase(second.name(other))
                && Objects.equals(first.at(new AnswerPlace("born", one)), second.at(new AnswerPlace("born", other)));
    }
}
