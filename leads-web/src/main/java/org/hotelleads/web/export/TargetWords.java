package org.hotelleads.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.web.faces.PageWords;

/** What the settings of a target are called, and where to find them. */
@Named
@RequestScoped
public class TargetWords {

    @Inject
    private PageWords words;

    /** What a setting is called, for this kind or in general. */
    public String label(TargetKind kind, TargetSetting setting) {
        return known("TargetSetting." + setting + "." + kind, words.of(setting));
    }

    /** What is to be typed, for this kind or in general; empty where that is plain. */
    public String hint(TargetKind kind, TargetSetting setting) {
        var general = known("targets.hint." + setting.field(), "");
        return known("targets.hint." + setting.field() + "." + kind, general);
    }

    private String known(String key, String other) {
        var text = words.say(key);
        return text.equals(key) ? other : text;
    }
}
