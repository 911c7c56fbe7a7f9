package org.hotelleads.pms.match;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.PersonName;

/** Surnames of so many people that two of one name may well come to one hotel about the same days. */
final class CommonSurnames {

    /** The commonest of each country or language. */
    private static final Set<String> ALL = Stream.of(
                    // Spain and Latin America
                    "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández",
                    "Ruiz Díaz Moreno Muñoz Álvarez Romero Gutiérrez Torres Ramírez Flores Rivera Morales Cruz Reyes",
                    "Ortiz Castro Vargas Rojas Navarro Ramos Vázquez Molina Delgado Serrano",
                    // Portugal and Brazil
                    "Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Souza Fernandes Gonçalves",
                    "Gomes Lopes Lima Almeida Ribeiro Carvalho",
                    // Britain, Ireland and North America
                    "Smith Jones Williams Taylor Brown Davies Davis Evans Wilson Thomas Johnson Roberts Miller Anderson",
                    "Jackson White Harris Clark Lewis Walker Murphy Kelly Moore Thompson Lee Hall Young King Wright Hill",
                    "Scott Green",
                    // Germany, Austria and Switzerland
                    "Müller Schmidt Schneider Fischer Weber Meyer Meier Maier Mayer Wagner Becker Schulz Hoffmann Koch",
                    "Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Gruber Huber",
                    // France, Italy
                    "Bernard Dubois Durand Moreau Laurent Simon Michel Lefebvre Leroy Roux David",
                    "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco",
                    // the Netherlands, Scandinavia, Poland, Russia
                    "Jong Jansen Vries Berg Bakker Visser Smit Hansen Johansson Andersson Nielsen Jensen Larsen Olsen",
                    "Nowak Kowalski Ivanov Ivanova",
                    // Asia
                    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Kim Park Choi Nguyen Tran Singh Kumar Sharma Khan",
                    "Ahmed Patel Sato Suzuki Tanaka 王 李 张 刘 陈")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(name -> PersonName.said(name).surname())
            .collect(Collectors.toUnmodifiableSet());

    private CommonSurnames() {}

    /** Two surnames that agree are rare, however common each is. */
    static boolean areAll(Set<String> surnames) {
        return surnames.size() < 2 && ALL.containsAll(surnames);
    }
}
