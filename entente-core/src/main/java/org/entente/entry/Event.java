package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.Actor;
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.entente.event.QuadClass;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as coded by a machine or written by a chronicler.
 *
 * @param provenance where it stands
 * @param occurred when it is said to have happened
 * @param known day of publication, or the day it entered the dataset
 * @param source the acting side; null when the coder found none
 * @param target the side acted upon; null when the coder found none
 * @param action CAMEO code
 * @param intensityTenths Goldstein value times ten, −100 to 100; 0 where the source gives none
 * @param mentions how often it was mentioned; mentions are not events
 * @param symmetric whether both sides did the same to one another, as at a meeting
 * @param level rank of those who acted (head, foreign, defense, other); null when not stated
 * @param title what happened, in a line; null when the source has only codes
 * @param place where; null when not stated
 */
public record Event(
        Provenance provenance,
        @Nullable PartialDate occurred,
        @Nullable LocalDate known,
        @Nullable Actor source,
        @Nullable Actor target,
        CameoCode action,
        int intensityTenths,
        int mentions,
        boolean symmetric,
        @Nullable String level,
        @Nullable String title,
        @Nullable Place place)
        implements Entry {

    /** Checks the range of the intensity. */
    public Event {
        if (intensityTenths < -100 || intensityTenths > 100) {
            throw new IllegalArgumentException("The intensity (" + intensityTenths / 10.0 + ") must lie in -10 to 10.");
        }
    }

    public QuadClass quadClass() {
        return action.quadClass();
    }

    @Override
    public Family family() {
        return Family.EVENTS;
    }
}
