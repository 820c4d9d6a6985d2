package vn.chungtay.campaigns.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.policy.BenefitGroup;
import vn.chungtay.campaigns.model.policy.Policy;
import vn.chungtay.campaigns.model.policy.PolicyBook;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** Which policies go with a class, from {@code campaigns/policies.yaml}. A file with a fault stops the start. */
@Component
public class PolicyFile {

    private static final String FILE = "campaigns/policies.yaml";

    private final PolicyBook book;

    PolicyFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            book = read(YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    public PolicyBook book() {
        return book;
    }

    static PolicyBook read(YamlPart root) {
        root.allowOnly("policies", "not_found");
        return new PolicyBook(
                root.get("policies").items().stream().map(PolicyFile::policy).toList(),
                root.get("not_found").items().stream().map(PolicyFile::notFound).toList());
    }

    private static Policy policy(YamlPart it) {
        it.allowOnly("code", "name", "groups", "from", "to", "document", "place", "verified", "note");
        return new Policy(
                it.get("code").text(),
                it.get("name").text(),
                it.get("groups").items().stream().map(one -> one.oneOf(BenefitGroup.class)).toList(),
                new DateRange(it.get("from").day(), it.find("to").map(YamlPart::day).orElse(null)),
                new Policy.Source(it.get("document").text(), it.get("place").text(), it.get("note").text()),
                it.get("verified").flag());
    }

    private static PolicyBook.NotFound notFound(YamlPart it) {
        it.allowOnly("name", "note");
        return new PolicyBook.NotFound(it.get("name").text(), it.get("note").text());
    }
}
