package org.entente.forecast.rule;

/** How long ago and how often, in eight times four classes. */
final class Buckets {

    static final int COUNT = 32;

    private Buckets() {}

    static int of(int age, int count) {
        return ageClass(age) * 4 + countClass(count);
    }

    private static int ageClass(int age) {
        if (age <= 2) {
            return age <= 1 ? 0 : 1;
        }
        if (age <= 8) {
            return age <= 4 ? 2 : 3;
        }
        if (age <= 32) {
            return age <= 16 ? 4 : 5;
        }
        return age <= 128 ? 6 : 7;
    }

    private static int countClass(int count) {
        if (count <= 2) {
            return count - 1;
        }
        return count <= 5 ? 2 : 3;
    }
}
