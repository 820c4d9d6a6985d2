package vn.chungtay.plans.usecase;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.PlanLines;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;

/** Reads a version as the checker reads a stranger's file: as lines of text, and without a look into our records. */
@Component
public class CheckPlan {

    private final Access access;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final MessageSource messages;
    private final PlanChecker checker = new PlanChecker();

    CheckPlan(Access access, PlanStore plans, PlanTextStore texts, MessageSource messages) {
        this.access = access;
        this.plans = plans;
        this.texts = texts;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public List<Finding> check(VersionId id) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var unit = plans.find(version.plan()).orElseThrow().unit();
        access.require(PlansAction.VIEW_DRAFT, unit);
        return findings(version);
    }

    int errors(Version version) {
        return (int) findings(version).stream().filter(it -> it.gravity() == Gravity.ERROR).count();
    }

    private List<Finding> findings(Version version) {
        return checker.check(PlanLines.of(version.head(), texts.of(version.id()), this::word));
    }

    private String word(String code) {
        return messages.getMessage("plans.choice." + code, null, Vietnamese.LOCALE);
    }
}
