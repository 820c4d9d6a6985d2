package vn.chungtay.fieldwork.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Conflict;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Line;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.PacketId;
import vn.chungtay.fieldwork.model.Shelf;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.survey.AnswerPlace;

/** Packets in memory, for schedules of which there are too many for a database. */
public final class MemoryShelf implements Shelf {

    private final Map<ArrivalId, Kept> kept = new LinkedHashMap<>();
    private final Map<LineId, Map<AnswerPlace, Conflict>> open = new LinkedHashMap<>();
    private final Map<LineId, Visited> abouts = new LinkedHashMap<>();

    public List<Kept> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public Optional<Kept> find(PacketId id) {
        return kept.values().stream().filter(it -> it.packet().id().equals(id)).findFirst();
    }

    @Override
    public Line line(LineId id) {
        var line = Line.NEW;
        for (var it : inLine(id)) {
            line = line.with(it.packet().about(), it.packet().number(), Line.Step.of(it.fate().outcome(), it.fate().reason(), it.settled()));
        }
        return line;
    }

    @Override
    public Kept at(LineId line, int number) {
        return inLine(line).stream()
                .filter(it -> it.packet().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void add(Kept it) {
        abouts.putIfAbsent(it.packet().line(), it.packet().about());
        if (kept.put(it.arrival(), it) != null) throw new IllegalStateException("added twice");
    }

    @Override
    public void decided(ArrivalId arrival, Fate fate) {
        kept.computeIfPresent(arrival, (_, it) -> it.with(fate));
    }

    @Override
    public Map<AnswerPlace, Conflict> conflicts(LineId line) {
        return open.getOrDefault(line, Map.of());
    }

    @Override
    public void leaveOpen(LineId line, ArrivalId because, Map<AnswerPlace, Conflict> now) {
        open.put(line, now);
    }

    @Override
    public boolean hasConflicts(Visited about) {
        return open.entrySet().stream()
                .anyMatch(it -> !it.getValue().isEmpty() && about.equals(abouts.get(it.getKey())));
    }

    private List<Kept> inLine(LineId id) {
        var line = new ArrayList<Kept>();
        for (var it : kept.values()) {
            if (it.packet().line().equals(id) && it.isInLine()) line.add(it);
        }
        return line;
    }
}
