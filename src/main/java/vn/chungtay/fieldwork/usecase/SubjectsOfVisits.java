package vn.chungtay.fieldwork.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.FieldProgress;
import vn.chungtay.fieldwork.FieldSubject;
import vn.chungtay.fieldwork.FieldSubjects;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.survey.Questionnaire;

/** Asks each module that sends people out for those whom its visits are about. */
@Component
@OpenToAll("each of those modules asks for its own rights")
class SubjectsOfVisits {

    private final ObjectProvider<FieldSubjects> owners;

    SubjectsOfVisits(ObjectProvider<FieldSubjects> owners) {
        this.owners = owners;
    }

    /** Those that the caller may not see are missing. */
    Map<Visited, FieldSubject> named(Collection<Visited> all) {
        var named = new HashMap<Visited, FieldSubject>();
        all.stream().distinct().collect(Collectors.groupingBy(Visited::owner)).forEach((owner, some) -> of(owner).ifPresent(it -> {
            var found = it.named(some.stream().map(Visited::subject).toList());
            some.stream().filter(one -> found.containsKey(one.subject())).forEach(one -> named.put(one, found.get(one.subject())));
        }));
        return named;
    }

    /** Those of them whose code or name contains the words. */
    Set<UUID> matching(String words, Collection<Visited> among) {
        var found = new HashSet<UUID>();
        among.stream().distinct().collect(Collectors.groupingBy(Visited::owner)).forEach((owner, some) -> of(owner).ifPresent(it ->
                it.matching(words, some.stream().map(Visited::subject).toList()).forEach(one -> found.add(one.value()))));
        return found;
    }

    List<FieldProgress> progress() {
        var all = new ArrayList<FieldProgress>();
        owners.stream().forEach(it -> all.addAll(it.progress()));
        return all;
    }

    Optional<Questionnaire> questions(String owner, Packet.Form form) {
        return of(owner).flatMap(it -> it.questions(form.questionnaire(), form.parts()));
    }

    private Optional<FieldSubjects> of(String owner) {
        return owners.stream().filter(it -> it.owner().equals(owner)).findFirst();
    }
}
