package vn.chungtay.fieldwork.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.QuestionnaireId;

/**
 * What a reviewer did to a sheet between two sealings (ADR 64). It was sealed once and never changes.
 *
 * @param number within its line, from 1
 * @param day of the visit, by the clock of the device
 * @param members everybody on the sheet, in its order
 * @param handIn the reviewer is done with the sheet
 */
public record Packet(
        PacketId id,
        LineId line,
        int number,
        Visited about,
        Form form,
        LocalDate day,
        List<MemberId> members,
        List<Change> changes,
        boolean handIn,
        Made made) {

    public Packet {
        if (number < 1) throw new IllegalArgumentException("packets are numbered from 1: " + number);
        members = List.copyOf(members);
        changes = List.copyOf(changes);
    }

    /**
     * By which questions the sheet was filled in.
     *
     * @param parts by name of a part that a local table fills, which table did
     */
    public record Form(QuestionnaireId questionnaire, Map<String, String> parts) {
        public Form {
            parts = Map.copyOf(parts);
        }
    }

    /**
     * @param at by the clock of the device
     * @param seconds for which the sheet was open since the last packet
     */
    public record Made(Instant at, int seconds) {}
}
