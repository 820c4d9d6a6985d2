package vn.chungtay.plans.store;

import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.chungtay.plans.model.WorksScore;

/** The weights of the score of works, from {@code plans/works_score.yaml}. What cannot be understood stops the start. */
@Component
public class WorksScoreFile {

    private final WorksScore.Weights weights;

    WorksScoreFile() throws IOException {
        try (var in = new ClassPathResource("plans/works_score.yaml").getInputStream()) {
            Map<String, Object> it = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            weights = new WorksScore.Weights(
                    (Integer) it.get("material"), (Integer) it.get("labour"), it.get("source").toString());
        }
    }

    public WorksScore.Weights weights() {
        return weights;
    }
}
