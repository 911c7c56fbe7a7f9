package org.hotelleads.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** The statistical model of languages, loaded when the first text is in doubt: at the start nobody waits for it. */
final class LanguageModel {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int LONGEST_TEXT = 300;

    /** Loaded by the JVM once, at the first use. */
    private static final class Loaded {
        private static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private LanguageModel() {}

    /** How likely the text is in each of the languages (ISO 639-3), as natural logarithms, the likeliest at zero. */
    static double[] weigh(String text, List<String> languages) {
        double[] weights = new double[languages.size()];
        String start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        double best = 0;
        for (Language found : Loaded.DETECTOR.predictLanguages(start)) {
            int at = languages.indexOf(found.getLang());
            if (at >= 0) {
                weights[at] = found.getConfidence();
                best = Math.max(best, weights[at]);
            }
        }
        for (int at = 0; at < weights.length; at++) {
            weights[at] = best == 0 ? 0 : Math.log(Math.max(weights[at], best / 1000) / best);
        }
        return weights;
    }
}
