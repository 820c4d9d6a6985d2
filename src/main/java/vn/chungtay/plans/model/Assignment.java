package vn.chungtay.plans.model;

import vn.chungtay.geography.UnitLevel;

/**
 * What an organisation has to do for a part of the programme (PRJ-05).
 *
 * @param level at which it works
 * @param task in words; may be empty if the role says it all
 */
public record Assignment(String organisation, Role role, UnitLevel level, String task) {

    /** Chủ trì, đồng chủ trì, phối hợp. */
    public enum Role {
        LEAD,
        JOINT_LEAD,
        COORDINATE;

        public boolean leads() {
            return this != COORDINATE;
        }
    }
}
