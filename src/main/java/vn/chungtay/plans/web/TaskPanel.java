package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.store.TaskList;
import vn.chungtay.plans.usecase.ReadTasks;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** What of the year's plan is late, comes next or is stuck, in one's own unit and below it (PLN-10). */
@Component
class TaskPanel implements HomePanel {

    private final ReadTasks read;
    private final Words words;

    TaskPanel(ReadTasks read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Glance> glance() {
        return read.counts().map(this::figures).filter(it -> !it.isEmpty()).map(it -> new Glance(words.text("plans.task.home"), it));
    }

    private List<Figure> figures(ReadTasks.Counts counts) {
        var figures = new ArrayList<Figure>();
        var own = counts.own();
        var below = counts.below();
        if (own.late() > 0) figures.add(late(counts.unit(), own, false));
        else if (own.open() > 0) figures.add(open(counts.unit(), own));
        if (own.obstacles() > 0) figures.add(obstacles(counts.unit(), own, false));
        if (below.late() > 0) figures.add(late(counts.unit(), below, true));
        if (below.obstacles() > 0) figures.add(obstacles(counts.unit(), below, true));
        return figures;
    }

    private Figure late(UnitId unit, TaskList.Count count, boolean below) {
        return new Figure(
                Vietnamese.number(count.late()), words.text(below ? "plans.task.home.late_below" : "plans.task.home.late"),
                words.text("plans.task.home.of", Vietnamese.number(count.open())), href(unit, "LATE", below), true);
    }

    private Figure open(UnitId unit, TaskList.Count count) {
        return new Figure(
                Vietnamese.number(count.open()), words.text("plans.task.home.open"),
                words.text("plans.task.home.soon", Vietnamese.number(count.soon())), href(unit, "OPEN", false));
    }

    private Figure obstacles(UnitId unit, TaskList.Count count, boolean below) {
        return new Figure(
                Vietnamese.number(count.obstacles()),
                words.text(below ? "plans.task.home.obstacles_below" : "plans.task.home.obstacles"), "",
                href(unit, "OBSTACLE", below));
    }

    private static String href(UnitId unit, String which, boolean below) {
        return "/plans/tasks?unit=" + unit.value() + "&which=" + which + (below ? "&below=true" : "");
    }
}
