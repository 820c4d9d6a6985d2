package vn.chungtay.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The answers of a sheet, in no version of a questionnaire yet.
 *
 * @param common by code of the question, what is asked once
 * @param members in the order of the sheet, each with the answers by code; a member without answers is there all the same
 */
public record Answers(Map<String, Answer> common, Map<MemberId, Map<String, Answer>> members) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        common = Collections.unmodifiableMap(new LinkedHashMap<>(common));
        var copy = new LinkedHashMap<MemberId, Map<String, Answer>>();
        members.forEach((id, answers) -> copy.put(id, Collections.unmodifiableMap(new LinkedHashMap<>(answers))));
        members = Collections.unmodifiableMap(copy);
    }

    public Optional<Answer> at(AnswerPlace place) {
        var all = place.member() == null ? common : members.getOrDefault(place.member(), Map.of());
        return Optional.ofNullable(all.get(place.question()));
    }

    public List<MemberId> memberIds() {
        return List.copyOf(members.keySet());
    }

    /** With this answer at that place, whatever stood there. A member who was not on the sheet is from now on. */
    public Answers with(AnswerPlace place, Answer answer) {
        return changed(place, answers -> answers.put(place.question(), answer));
    }

    public Answers without(AnswerPlace place) {
        return changed(place, answers -> answers.remove(place.question()));
    }

    public Answers withMember(MemberId member) {
        if (members.containsKey(member)) return this;
        var copy = new LinkedHashMap<>(members);
        copy.put(member, Map.of());
        return new Answers(common, copy);
    }

    private Answers changed(AnswerPlace place, Consumer<Map<String, Answer>> change) {
        if (place.member() == null) {
            var copy = new LinkedHashMap<>(common);
            change.accept(copy);
            return new Answers(copy, members);
        }
        var all = new LinkedHashMap<>(members);
        var copy = new LinkedHashMap<>(all.getOrDefault(place.member(), Map.of()));
        change.accept(copy);
        all.put(place.member(), copy);
        return new Answers(common, all);
    }
}
