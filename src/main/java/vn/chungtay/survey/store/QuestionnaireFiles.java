package vn.chungtay.survey.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.BadDataFile;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;

/** All versions of all questionnaires, from {@code survey/<code>/<version>.yaml}. Read and checked at the start. */
@Component
public class QuestionnaireFiles {

    private static final Comparator<QuestionnaireId> ORDER =
            Comparator.comparing(QuestionnaireId::code).thenComparing(QuestionnaireId::version);

    private final Map<QuestionnaireId, Questionnaire> all = new TreeMap<>(ORDER);

    QuestionnaireFiles() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:survey/*/*.yaml")) add(file);
    }

    private void add(Resource file) throws IOException {
        var path = file.getURL().getPath();
        var name = path.substring(path.lastIndexOf("survey/"));
        var read = QuestionnaireFile.read(name, file.getContentAsString(StandardCharsets.UTF_8));
        if (!name.equals("survey/" + read.id() + ".yaml")) throw new BadDataFile(name + ": says that it is " + read.id());
        if (all.put(read.id(), read) != null) throw new BadDataFile(name + ": stands twice");
    }

    public Optional<Questionnaire> find(QuestionnaireId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The latest version that may be filled in on that day. */
    public Optional<Questionnaire> on(String code, LocalDate day) {
        return all.values().stream()
                .filter(it -> it.id().code().equals(code) && it.days().contains(day))
                .reduce((_, later) -> later);
    }

    public List<Questionnaire> all() {
        return List.copyOf(all.values());
    }
}
