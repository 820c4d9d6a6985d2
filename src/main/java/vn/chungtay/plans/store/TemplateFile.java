package vn.chungtay.plans.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.PlanText;
import vn.chungtay.plans.model.TextPart;

/** What a new plan begins with, from {@code plans/sections.yaml}. A file that cannot be understood stops the start. */
@Component
public class TemplateFile {

    private final PlanText plan;
    private final PlanText decision;

    TemplateFile() throws IOException {
        try (var in = new ClassPathResource("plans/sections.yaml").getInputStream()) {
            Map<String, List<?>> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            plan = PlanText.empty()
                    .with(TextPart.SECTION, lines(whole.get("sections"), "heading", "body"))
                    .with(TextPart.ANNEX, lines(whole.get("annexes"), "kind", "title"));
            var articles = whole.get("articles").stream().map(it -> List.of(it.toString())).toList();
            decision = plan.with(TextPart.ARTICLE, articles);
        }
    }

    public PlanText of(PlanForm form) {
        return form == PlanForm.PLAN ? plan : decision;
    }

    private static List<List<String>> lines(List<?> written, String first, String second) {
        return written.stream()
                .map(it -> (Map<?, ?>) it)
                .map(it -> List.of(it.get(first).toString(), it.get(second).toString().strip()))
                .toList();
    }
}
