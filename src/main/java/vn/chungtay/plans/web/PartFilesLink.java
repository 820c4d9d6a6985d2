package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.usecase.ReadReports;

/** Leads those who follow a plan to what each of its parts needs. */
@Component
class PartFilesLink implements PlanPart {

    private final ReadReports read;

    PartFilesLink(ReadReports read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String label() {
        return "plans.part_files.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return read.mayFollow(unit) ? Optional.of("/plans/" + plan.value() + "/part-files") : Optional.empty();
    }
}
