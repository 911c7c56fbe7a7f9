package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.FindBy;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.primefaces.selenium.AbstractPrimePage;
import org.primefaces.selenium.AbstractPrimePageTest;
import org.primefaces.selenium.component.DataTable;

/** The table of leads sorts itself by the heads of its columns, as PrimeFaces' own tests would try it. */
class SortingIT extends AbstractPrimePageTest {

    private static String hotel;

    /** The sign-in page on the way to the panel of one hotel. */
    public static class SignInPage extends AbstractPrimePage {

        @FindBy(id = "login")
        private WebElement login;

        @FindBy(id = "password")
        private WebElement password;

        @FindBy(id = "enter")
        private WebElement enter;

        @Override
        public String getLocation() {
            return "sign-in?to=%2Fleads%3Fhotel%3D" + hotel;
        }
    }

    /** The panel of one hotel. */
    public static class LeadsPage extends AbstractPrimePage {

        @FindBy(id = "leads")
        private DataTable table;

        @Override
        public String getLocation() {
            return "leads?hotel=" + hotel;
        }

        private List<String> names() {
            return table.getRows().stream().map(row -> row.getCell(1).getText()).toList();
        }
    }

    @Test
    void byNameInBothDirections() {
        var chain = Chain.withNewHotel(SharedHotelLeads.get().api());
        hotel = chain.hotel();
        chain.guestNamed("Ben Roy", "ben@example.org");
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        chain.guestNamed("Íñigo Núñez", "inigo@example.org");
        signIn();
        var page = goTo(LeadsPage.class);
        page.table.sort("Name");
        assertThat(page.names()).containsExactly("Ana Ruiz", "Ben Roy", "Íñigo Núñez");
        page.table.sort("Name");
        assertThat(page.names()).containsExactly("Íñigo Núñez", "Ben Roy", "Ana Ruiz");
    }

    private void signIn() {
        var page = goTo(SignInPage.class);
        page.login.sendKeys("admin");
        page.password.sendKeys(SharedHotelLeads.get().adminPassword());
        page.enter.click();
        new WebDriverWait(getWebDriver(), Duration.ofSeconds(20))
                .until(driver -> driver.getCurrentUrl().contains("/leads"));
    }
}
