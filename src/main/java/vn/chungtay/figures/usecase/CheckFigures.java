package vn.chungtay.figures.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.model.FigureCheck;
import vn.chungtay.figures.model.FigureDifference;
import vn.chungtay.figures.store.FigureCheckList;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.Access;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.registry.RegistryAction;

/** Shows an operator whether the figures agree with the records, and lets them be checked and made anew. */
@Service
public class CheckFigures {

    private static final int SHOWN = 30;

    private final Access access;
    private final Geography geography;
    private final FigureCheckList checks;
    private final Jobs jobs;

    CheckFigures(Access access, Geography geography, FigureCheckList checks, Jobs jobs) {
        this.access = access;
        this.geography = geography;
        this.checks = checks;
        this.jobs = jobs;
    }

    @Transactional(readOnly = true)
    public List<FigureCheck> newest() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return checks.newest(SHOWN);
    }

    @Transactional(readOnly = true)
    public Optional<FigureCheck> find(UUID check) {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return checks.find(check);
    }

    /** Tells codes of households and no names. */
    @Transactional(readOnly = true)
    public List<FigureDifference> differences(UUID check, int offset, int limit) {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return checks.differences(check, offset, limit);
    }

    /** Counts again from all records and keeps what differs; how many places do. */
    @Transactional
    public int check(boolean afterRebuild, long folded) {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return checks.check(UUID.randomUUID(), afterRebuild, folded);
    }

    @Transactional
    public JobId planCheck() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return jobs.plan(FigureJobs.CHECK, "");
    }

    @Transactional
    public JobId planRebuild() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return jobs.plan(FigureJobs.REBUILD, "");
    }
}
