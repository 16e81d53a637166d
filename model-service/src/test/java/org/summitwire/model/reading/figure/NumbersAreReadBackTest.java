package org.summitwire.model.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever number a generator writes down, in digits or in words, is read back to the digit, with its unit. */
class NumbersAreReadBackTest {

    private static final long SEED = 20_260_302;
    private static final int NUMBERS = 1_500;
    private static final long LARGEST = 1_000_000_000_000_000L;

    private static final Map<String, List<String>> UNITS = Map.of(
            "en",
            List.of(
                    "USD=US$#",
                    "USD=$#",
                    "USD=USD #",
                    "USD=# dollars",
                    "USD=# US dollars",
                    "EUR=€#",
                    "EUR=# euros",
                    "GBP=£#",
                    "GBP=# pounds",
                    "JPY=¥#",
                    "JPY=# yen",
                    "CNY=RMB #",
                    "CNY=# yuan",
                    "CNY=# renminbi",
                    "IDR=Rp#",
                    "IDR=IDR #",
                    "IDR=# rupiah",
                    "AUD=A$#",
                    "SGD=S$#",
                    "CAD=C$#",
                    "HKD=HK$#",
                    "NZD=NZ$#",
                    "TWD=NT$#",
                    "BRL=R$#",
                    "BRL=# reais",
                    "MYR=RM#",
                    "MYR=# ringgit",
                    "THB=# baht",
                    "INR=₹#",
                    "INR=Rs #",
                    "KRW=₩#",
                    "KRW=# won",
                    "AED=# dirhams",
                    "AED=AED #",
                    "SAR=SAR #",
                    "SAR=# riyals",
                    "QAR=QAR #",
                    "KWD=# Kuwaiti dinars",
                    "PHP=# pesos",
                    "ZAR=# rand",
                    "NGN=# naira",
                    "KZT=# tenge",
                    "KGS=# som",
                    "UZS=# sum",
                    "AZN=# manat",
                    "TRY=# lira",
                    "RUB=# rubles",
                    "RUB=# roubles",
                    "UAH=# hryvnia",
                    "PLN=# zloty",
                    "SEK=# kronor",
                    "NOK=# kroner",
                    "CHF=# Swiss francs",
                    "person=# people",
                    "person=# students",
                    "tonne=# tonnes",
                    "MW=# MW",
                    "GW=# GW",
                    "km=# km",
                    "project=# projects",
                    "company=# companies",
                    "vehicle=# vehicles",
                    "percent=# percent",
                    "other=# barrels",
                    "other=# hectares",
                    "other=# aircraft"),
            "id",
            List.of(
                    "USD=US$#",
                    "USD=US$ #",
                    "USD=# dolar AS",
                    "USD=# dolar Amerika Serikat",
                    "EUR=# euro",
                    "EUR=€#",
                    "JPY=# yen",
                    "CNY=# yuan",
                    "CNY=# renminbi",
                    "IDR=Rp#",
                    "IDR=Rp #",
                    "IDR=# rupiah",
                    "SGD=# dolar Singapura",
                    "AUD=# dolar Australia",
                    "MYR=# ringgit",
                    "THB=# baht",
                    "INR=# rupee",
                    "KRW=# won",
                    "AED=# dirham",
                    "SAR=# riyal",
                    "KWD=# dinar Kuwait",
                    "RUB=# rubel",
                    "TRY=# lira",
                    "person=# orang",
                    "person=# jiwa",
                    "person=# wisatawan",
                    "tonne=# ton",
                    "MW=# MW",
                    "km=# km",
                    "project=# proyek",
                    "company=# perusahaan",
                    "vehicle=# kendaraan",
                    "percent=# persen",
                    "other=# barel",
                    "other=# hektare",
                    "other=# pesawat"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyNotationIsReadBack(String language) {
        System.out.println("Numbers in " + language + " from seed " + SEED);
        var random = new Random(SEED);
        var writer = new NumberWriter(language);
        var misread = new ArrayList<String>();
        for (var number : numbers(random)) {
            for (var digits : writer.inDigits(number)) {
                check(language, number, digits, unit(language, random, "#"), misread);
            }
            for (var words : writer.inWords(number)) {
                check(language, number, words, unit(language, random, "# "), misread);
            }
        }
        assertThat(misread).as("seed " + SEED).isEmpty();
    }

    private static String unit(String language, Random random, String asked) {
        var units = UNITS.get(language).stream()
                .filter(it -> asked.equals("#") || it.contains("=# "))
                .toList();
        return units.get(random.nextInt(units.size()));
    }

    private static void check(String language, long number, String written, String unit, List<String> misread) {
        var expected = unit.substring(0, unit.indexOf('='));
        var words = unit.substring(unit.indexOf('=') + 1).replace("#", written);
        var heard = Heard.allIn(language, words);
        var right = heard.size() == 1
                && heard.get(0).value().compareTo(BigDecimal.valueOf(number)) == 0
                && expected.equals(heard.get(0).unit());
        if (!right) {
            misread.add(number + " as '" + words + "': " + heard);
        }
    }

    /** All scales alike, and what lies beside the powers of ten. */
    private static List<Long> numbers(Random random) {
        var numbers = new ArrayList<Long>();
        for (var power = 1L; power <= LARGEST; power *= 10) {
            for (var near : new long[] {power - 1, power, power + 1, power * 2, power + power / 10}) {
                if (near > 1 && near <= LARGEST) {
                    numbers.add(near);
                }
            }
        }
        for (var i = 0; i < NUMBERS; i++) {
            var number = (long) Math.pow(10, random.nextDouble() * 15);
            var round = (long) Math.pow(10, random.nextInt(15));
            numbers.add(Math.max(2, random.nextBoolean() ? number : number / round * round));
        }
        return numbers;
    }
}
