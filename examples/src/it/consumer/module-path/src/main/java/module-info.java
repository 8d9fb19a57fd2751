module com.example.consumer {
    requires org.drawdown.json;
}
