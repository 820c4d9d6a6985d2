package vn.chungtay.trainingworld.model;

import vn.chungtay.registry.PersonProfile;

/** A villager and what is known of them at the end of 2023. */
record Member(Villager who, PersonProfile profile) {}
